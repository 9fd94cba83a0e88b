package cn.taizhang.core.figure;

import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.text.Span;

/// A number with everything that belongs to its size: links, bounds and movement before it, unit and bound after it.
///
/// 例: 「同比增长5.2%左右」: phrase the whole, number 5.2, unit %, bound APPROX, sign +1, nothing of what is
/// measured.
///
/// - `phrase` starts where the words about the size start; what is measured ends there.
final class Size {
    final Numeral numeral;
    Span phrase;
    String unit = "";
    Bound bound = Bound.EQ;
    String boundWord = "";
    boolean boundAfter;
    String base = "";
    int sign;
    boolean arrival;
    boolean link;
    /// A link that is no mere bound: 达到 but not 约 or 超过.
    boolean joined;
    /// A link that is a deed as well (完成, 实现), or empty.
    String deedLink = "";
    boolean growth;
    boolean rank;
    boolean investment;
    boolean cumulative;
    boolean average;
    boolean expected;
    boolean joint;
    boolean each;
    int year;
    int spanYears;
    String wider = "";
    String hedgeWord = "";
    String hedge = "";
    /// Set when this is the start of a movement or of a range, so that another number carries the value.
    boolean part;
    /// The upper end of a range.
    @org.jspecify.annotations.Nullable
    Size high;
    /// The place in a ratio of three (3.9:43.4:52.7), from 1; 0 where there is none.
    int ratio;

    Size(Numeral numeral) {
        this.numeral = numeral;
        this.phrase = numeral.span();
    }

    int start() {
        return phrase.start();
    }

    int end() {
        return phrase.end();
    }

    boolean isPercent() {
        return unit.equals("%") || unit.equals("‰");
    }

    boolean isPoints() {
        return unit.endsWith("百分点") || unit.endsWith("千分点");
    }

    boolean isTime() {
        return "天日月时钟周".indexOf(unit.isEmpty() ? ' ' : unit.charAt(unit.length() - 1)) >= 0;
    }

    /// Takes over what stands before the first and after the last value of a list.
    void share(Size first, Size last) {
        sign = first.sign;
        arrival = first.arrival;
        link = first.link;
        joined = first.joined;
        growth = first.growth;
        average = first.average;
        cumulative = first.cumulative;
        expected = first.expected;
        base = first.base;
        year = first.year;
        hedge = first.hedge;
        hedgeWord = first.hedgeWord;
        if (bound == Bound.EQ) {
            Size limit = last.bound == Bound.EQ ? first : last;
            bound = limit.bound;
            boundWord = limit.boundWord;
        }
        if (last.unit.startsWith(unit)) {
            unit = last.unit;
        }
    }
}
