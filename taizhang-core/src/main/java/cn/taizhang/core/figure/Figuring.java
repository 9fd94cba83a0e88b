package cn.taizhang.core.figure;

import cn.taizhang.core.measure.Item;
import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.quantity.Size;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.text.Span;

/// Puts together what was read of a number: its kind and value, whether done or promised, when, and how surely.
///
/// 例: the item 5.5 of 「预计地区生产总值增长5.5%」 becomes growth 5.5 %, EXPECTED, last year.
record Figuring(CharSequence text, Setting setting, Timing timing) {

    private static final double SURE = 0.9;
    private static final double BORROWED = 0.7;
    private static final double NAMELESS = 0.3;
    private static final int LEAST_BASE = 4;

    Figure of(Item item) {
        Kinds kinds = Kinds.of(text, item);
        Status status = timing.status(item);
        return new Figure.Read(
                number(item),
                new Span(
                        Math.min(item.head().start(), item.start()),
                        Math.max(item.end(), item.tail().end())),
                item.wording(),
                amount(item, kinds),
                status,
                timing.period(item, status),
                timing.hedge(item, status),
                kinds.kind() == Kind.RANK ? item.size().wider() : "",
                "",
                new Figure.How(setting.path(), item.way(), confidence(item)));
    }

    private static Span number(Item item) {
        Size high = item.size().high();
        Span low = item.numeral().span();
        return high == null ? low : low.cover(high.numeral().span());
    }

    private Figure.Amount amount(Item item, Kinds kinds) {
        Size size = item.size();
        Size high = size.high();
        return new Figure.Amount(
                kinds.kind(),
                kinds.value(),
                high == null ? kinds.value() : high.numeral().value(),
                kinds.unit(),
                high == null ? kinds.bound() : Bound.RANGE,
                size.boundWord(),
                size.base().isEmpty() && kinds.kind() != Kind.LEVEL ? baseBefore(item) : size.base());
    }

    /// 「与2019年相比,增长15%」: the base is the whole clause before.
    private String baseBefore(Item item) {
        int end = Clauses.start(text, item.start(), 0) - 1;
        if (end < LEAST_BASE || !"相比".contentEquals(text.subSequence(end - 2, end))) {
            return "";
        }
        int start = Clauses.start(text, end, 0);
        return "与同和".indexOf(text.charAt(start)) >= 0
                ? text.subSequence(start, end).toString()
                : "";
    }

    /// A measure taken from another clause is less sure than one that stands beside its number.
    private static double confidence(Item item) {
        if (item.wording().isEmpty()) {
            return NAMELESS;
        }
        return switch (item.way()) {
            case "attribute", "deed", "elliptic" -> BORROWED;
            default -> SURE;
        };
    }
}
