package cn.taizhang.core.measure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.quantity.Numeral;
import cn.taizhang.core.quantity.Numeral.Style;
import cn.taizhang.core.quantity.Numerals;
import cn.taizhang.core.quantity.Size;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.quantity.Sizer;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.rule.Number;
import cn.taizhang.core.rule.Rule;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Tells for every number of a sentence whether it is a figure, and if not, what it is.
///
/// 例: 「地铁10号线」 gives a NAME, 「2024年」 a DATE, 「增长5%」 a FIGURE with its size.
///
/// - A number in Chinese numerals is a figure only with a unit and a word about its size, or as a rank.
/// - A number that no rule knows is a figure.
final class Mentions {

    private static final int LONGEST_QUOTATION = 24;
    private static final int YEAR_DIGITS = 4;

    private final RuleBook rules;
    private final Sizer sizer;
    private final Units units;

    Mentions(RuleBook rules, Lexicon lexicon, Units units) {
        this.rules = rules;
        this.units = units;
        this.sizer = new Sizer(lexicon, units);
    }

    List<Item> read(CharSequence text, Span sentence) {
        List<Item> items = new ArrayList<>();
        int floor = sentence.start();
        for (Numeral numeral : Numerals.find(text, sentence)) {
            if (counts(text, numeral, sentence.end())) {
                Item item = item(text, numeral, sentence, floor);
                items.add(item);
                floor = item.isFigure() ? item.end() : floor;
            }
        }
        return items;
    }

    /// Whether the numeral is a number at all: 一 in 一些 and 万 in 万里 are not.
    private boolean counts(CharSequence text, Numeral numeral, int ceiling) {
        return switch (numeral.style()) {
            case CHINESE, MAGNITUDE ->
                !isEach(text, numeral.span(), ceiling)
                        && (units.startsAt(text, numeral.end(), ceiling)
                                || numeral.end() < ceiling && "年月日周届次".indexOf(text.charAt(numeral.end())) >= 0);
            default -> true;
        };
    }

    /// 例: 一 in 一张张面孔 and 一项项改革: each and every, counted by nobody.
    private static boolean isEach(CharSequence text, Span numeral, int ceiling) {
        int after = numeral.end();
        return numeral.length() == 1
                && text.charAt(numeral.start()) == '一'
                && after + 1 < ceiling
                && text.charAt(after) == text.charAt(after + 1);
    }

    private Item item(CharSequence text, Numeral numeral, Span sentence, int floor) {
        Rule rule = rules.settle(number(text, numeral, sentence));
        if (rule.outcome() != Outcome.FIGURE) {
            return new Item(numeral, rule.outcome(), rule.id(), new Size(numeral));
        }
        Size size = sizer.read(text, numeral, floor, sentence.end());
        return new Item(numeral, figure(numeral, size) ? Outcome.FIGURE : Outcome.QUALIFIER, rule.id(), size);
    }

    private Number number(CharSequence text, Numeral numeral, Span sentence) {
        boolean arabic = numeral.style() == Style.ARABIC;
        boolean quoted = arabic && Clauses.quoted(text, numeral.span(), sentence, LONGEST_QUOTATION);
        boolean year = arabic && numeral.span().length() == YEAR_DIGITS;
        boolean bare =
                year && units.read(text, numeral.end(), sentence.end()).unit().isEmpty();
        return new Number(
                text,
                numeral.start(),
                numeral.end(),
                sentence.start(),
                sentence.end(),
                numeral.value(),
                new Number.Trait(arabic, quoted, bare));
    }

    private static boolean figure(Numeral numeral, Size size) {
        return switch (numeral.style()) {
            case CHINESE -> size.is(Mark.LINK) || size.sign() != 0 && size.isPoints();
            case MAGNITUDE ->
                !size.unit().isEmpty()
                        && (size.is(Mark.LINK)
                                || size.is(Mark.BOUND_AFTER) && !size.unit().endsWith("元"));
            case ORDINAL -> size.is(Mark.RANK) && !size.wider().isEmpty();
            case ARABIC, PERCENT, TIMES, DOUBLING, DIGITS -> true;
        };
    }
}
