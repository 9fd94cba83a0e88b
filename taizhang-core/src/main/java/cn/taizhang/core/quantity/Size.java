package cn.taizhang.core.quantity;

import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.text.Span;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/// A number with everything that belongs to its size: links, bounds and movement before it, unit and bound after it.
///
/// 例: 「同比增长5.2%左右」: phrase the whole, number 5.2, unit %, bound APPROX, sign +1, nothing of what is measured.
///
/// - The phrase starts where the words about the size start; what is measured ends there.
/// - Made by [Sizer]; later steps join sizes (由A到B, A—B) and share what stands once for a list of values.
public final class Size {

    /// What the words about a size say, one mark each.
    public enum Mark {
        /// 达到, 超过: the words before join the size to a measure.
        LINK,
        /// A link that is no mere bound: 达到 but not 约 or 超过.
        JOINED,
        /// 提高到: the size is where the measure arrived.
        ARRIVAL,
        /// 增速
        GROWTH,
        /// 第, 位居
        RANK,
        /// 总投资
        INVESTMENT,
        /// 累计
        CUMULATIVE,
        /// 年均
        AVERAGE,
        /// 预计
        EXPECTED,
        /// 均: one size for several measures.
        JOINT,
        /// 分别: one size for each measure.
        EACH,
        /// The bound stands after the number.
        BOUND_AFTER,
        /// The start of a movement or an end of a range: another number carries the value.
        PART
    }

    private final Numeral numeral;
    private final EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    private Span phrase;
    private String unit = "";
    private Bound bound = Bound.EQ;
    private String boundWord = "";
    private String base = "";
    private String deedLink = "";
    private String wider = "";
    private String hedge = "";
    private String hedgeWord = "";
    private int sign;
    private int year;
    private int spanYears;
    private int ratio;
    private @Nullable Size high;

    public Size(Numeral numeral) {
        this.numeral = numeral;
        this.phrase = numeral.span();
    }

    public Numeral numeral() {
        return numeral;
    }

    public int start() {
        return phrase.start();
    }

    public int end() {
        return phrase.end();
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public void mark(Mark mark) {
        marks.add(mark);
    }

    /// The unit as written, with its magnitude: 万元.
    public String unit() {
        return unit;
    }

    public void unit(String unit) {
        this.unit = unit;
    }

    public Bound bound() {
        return bound;
    }

    public String boundWord() {
        return boundWord;
    }

    void bound(Bound bound, String word) {
        this.bound = bound;
        this.boundWord = word;
    }

    /// What the movement is measured against, as worded: 较2019年.
    public String base() {
        return base;
    }

    void base(String base) {
        this.base = base;
    }

    /// A link that is a deed as well (完成, 实现), or empty.
    public String deedLink() {
        return deedLink;
    }

    /// The field of a rank or comparison: 全省.
    public String wider() {
        return wider;
    }

    void wider(String wider) {
        this.wider = wider;
    }

    /// The class of the hedge among the words of the size, `strive` or `ensure`, or empty.
    public String hedge() {
        return hedge;
    }

    public String hedgeWord() {
        return hedgeWord;
    }

    /// 1 for an increase, -1 for a decrease, 0 for no movement.
    public int sign() {
        return sign;
    }

    public void sign(int sign) {
        this.sign = sign;
    }

    /// The year among the words of the size, or 0.
    public int year() {
        return year;
    }

    void year(int year) {
        this.year = year;
    }

    /// How many years the words of the size speak of (三年突破), or 0.
    public int spanYears() {
        return spanYears;
    }

    void spanYears(int years) {
        this.spanYears = years;
    }

    /// The place in a ratio of three (3.9:43.4:52.7), from 1; 0 where there is none.
    public int ratio() {
        return ratio;
    }

    public void ratio(int place) {
        this.ratio = place;
    }

    /// The upper end of a range, when this is the lower.
    public @Nullable Size high() {
        return high;
    }

    /// Makes this the lower end of a range.
    public void range(Size upper) {
        high = upper;
        upper.mark(Mark.PART);
        phrase = new Span(phrase.start(), upper.end());
    }

    /// Lets the phrase begin or end elsewhere.
    public void phrase(Span phrase) {
        this.phrase = phrase;
    }

    public boolean isPercent() {
        return unit.equals("%") || unit.equals("‰");
    }

    public boolean isPoints() {
        return unit.endsWith("百分点") || unit.endsWith("千分点");
    }

    public boolean isTime() {
        return "天日月时钟周".indexOf(unit.isEmpty() ? ' ' : unit.charAt(unit.length() - 1)) >= 0;
    }

    /// Notes what a word before the number says besides its movement and its bound.
    void note(Word word) {
        mark(Mark.LINK, word.has(Sense.LINK) || word.has(Sense.BOUND_BEFORE) || word.has(Sense.ARRIVAL));
        mark(Mark.JOINED, word.has(Sense.LINK) || word.has(Sense.ARRIVAL));
        mark(Mark.ARRIVAL, word.has(Sense.ARRIVAL));
        mark(Mark.GROWTH, word.has(Sense.GROWTH));
        mark(Mark.RANK, word.has(Sense.RANK));
        mark(Mark.INVESTMENT, word.has(Sense.INVESTMENT));
        mark(Mark.CUMULATIVE, word.has(Sense.CUMULATIVE));
        mark(Mark.AVERAGE, word.has(Sense.AVERAGE));
        mark(Mark.EXPECTED, word.has(Sense.EXPECTED));
        mark(Mark.JOINT, word.value(Sense.ADVERB).equals("joint"));
        mark(Mark.EACH, word.value(Sense.ADVERB).equals("each"));
        wider = word.has(Sense.WIDER) ? word.text() + wider : wider;
        deedLink = word.has(Sense.DEED) && word.has(Sense.LINK) ? word.text() : deedLink;
        hedgeWord = word.has(Sense.HEDGE) ? word.text() : hedgeWord;
        hedge = word.has(Sense.HEDGE) ? word.value(Sense.HEDGE) : hedge;
    }

    private void mark(Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    /// Takes over what stands before the first and after the last value of a list.
    public void share(Size first, Size last) {
        sign = first.sign;
        base = first.base;
        year = first.year;
        hedge = first.hedge;
        hedgeWord = first.hedgeWord;
        boolean part = is(Mark.PART);
        marks.clear();
        marks.addAll(first.marks);
        mark(Mark.PART, part);
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
