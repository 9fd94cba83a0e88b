package cn.taizhang.core.figure;

import cn.taizhang.core.measure.Item;
import cn.taizhang.core.quantity.Numeral.Style;
import cn.taizhang.core.quantity.Size;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;

/// Tells what kind of size a number is and gives it its sign and unit.
///
/// 例: 「下降40.3%」 is growth -40.3 %; 「提高6个百分点」 change 6; 「提高到85%」 level 85; 「第2」 rank 2 位;
/// 「增长1.5倍」 growth 150 %.
record Kinds(Kind kind, BigDecimal value, String unit, Bound bound) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    static Kinds of(CharSequence text, Item item) {
        Size size = item.size();
        BigDecimal value = item.numeral().value();
        if (item.numeral().style() == Style.DOUBLING) {
            return new Kinds(Kind.GROWTH, doubled(value), "%", size.bound());
        }
        if (size.unit().equals("倍")) {
            return size.sign() == 0 || size.is(Mark.ARRIVAL)
                    ? new Kinds(Kind.LEVEL, value, "倍", size.bound())
                    : new Kinds(Kind.GROWTH, signed(value.multiply(HUNDRED), size.sign()), "%", size.bound());
        }
        if (item.numeral().style() == Style.DIGITS) {
            return new Kinds(Kind.GROWTH, BigDecimal.TEN.pow(value.intValue() - 1), "%", size.bound());
        }
        if (isRank(text, size)) {
            return new Kinds(Kind.RANK, value, "位", size.bound());
        }
        Kind kind = kind(item);
        boolean moves = kind == Kind.GROWTH || kind == Kind.CHANGE;
        return new Kinds(kind, moves ? signed(value, size.sign()) : value, size.unit(), size.bound());
    }

    private static BigDecimal doubled(BigDecimal times) {
        return BigDecimal.TWO
                .pow(Math.min(times.intValue(), 20))
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
    }

    private static BigDecimal signed(BigDecimal value, int sign) {
        BigDecimal plain = value.stripTrailingZeros();
        BigDecimal shown = plain.scale() < 0 ? plain.setScale(0) : value;
        return sign < 0 ? shown.negate() : shown;
    }

    private static boolean isRank(CharSequence text, Size size) {
        if (!size.is(Mark.RANK)) {
            return false;
        }
        int before = size.numeral().start() - 1;
        boolean marked = before >= 0 && "第前".indexOf(text.charAt(before)) >= 0;
        return switch (size.unit()) {
            case "", "位", "名" -> true;
            case "强" -> marked;
            default -> false;
        };
    }

    private static Kind kind(Item item) {
        Size size = item.size();
        if (size.isPoints()) {
            return Kind.CHANGE;
        }
        if (item.way().equals("investment")) {
            return item.isProject() ? Kind.INVESTMENT : Kind.LEVEL;
        }
        if (size.isPercent()
                && (size.is(Mark.GROWTH) || size.sign() == 0 && item.wording().endsWith("增长"))) {
            return Kind.GROWTH;
        }
        if (size.sign() == 0 || size.is(Mark.ARRIVAL)) {
            return Kind.LEVEL;
        }
        if (size.isPercent()) {
            return item.isRate() ? Kind.CHANGE : Kind.GROWTH;
        }
        return Kind.CHANGE;
    }
}
