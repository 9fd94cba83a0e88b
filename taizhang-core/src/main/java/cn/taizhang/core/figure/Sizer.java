package cn.taizhang.core.figure;

import cn.taizhang.core.figure.Numeral.Style;
import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.text.Span;
import java.util.Locale;

/// Reads the words around a number that belong to its size.
///
/// 例: 「比上年同期下降5.2%左右」 gives base 比上年同期, sign -1, unit %, bound APPROX.
///
/// - Before the number, words are taken from the right for as long as they are about the size; what is left is the
///   measure.
/// - Reads at most the clause of the number.
final class Sizer {

    private static final int BEFORE = Lexicon.of(
            Sense.LINK,
            Sense.ARRIVAL,
            Sense.BOUND_BEFORE,
            Sense.CHANGE,
            Sense.GROWTH,
            Sense.HEDGE,
            Sense.EXPECTED,
            Sense.ADVERB,
            Sense.RANK,
            Sense.WIDER,
            Sense.CUMULATIVE,
            Sense.AVERAGE,
            Sense.INVESTMENT,
            Sense.PER);
    /// Words that end the measure: the longest match wins, so that 新增 is not read as 增.
    private static final int MEASURE = Lexicon.of(Sense.DEED, Sense.RATE, Sense.ATTRIBUTE, Sense.MEASURE);
    private static final int AFTER = Lexicon.of(Sense.BOUND_AFTER);
    private static final int LONGEST_BASE = 14;
    private static final int LONGEST_FIELD = 10;
    private static final int LONGEST_MULTIPLE = 24;

    private final Lexicon lexicon;
    private final Units units;

    Sizer(Lexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    Size read(CharSequence text, Numeral numeral, int floor, int ceiling) {
        Size size = new Size(numeral);
        int end = after(text, size, Clauses.end(text, numeral.end(), ceiling));
        int start = before(text, size, Math.max(floor, Clauses.start(text, numeral.start(), floor)));
        size.phrase = new Span(start, end);
        return size;
    }

    private int after(CharSequence text, Size size, int ceiling) {
        int at = size.numeral.end();
        switch (size.numeral.style()) {
            case PERCENT, DOUBLING -> size.unit = "%";
            case DIGITS -> {
                size.unit = "%";
                size.bound = Bound.GE;
                size.boundWord = "两位数";
                at = skip(text, at, ceiling, "的");
                Word change = lexicon.startingAt(text, at, ceiling, Lexicon.of(Sense.CHANGE));
                size.sign = 1;
                at += change.length();
            }
            case TIMES -> size.unit = "倍";
            case ORDINAL -> {
                size.unit = "位";
                size.rank = true;
                at = skip(text, at, ceiling, "位", "名");
            }
            default -> at = unit(text, size, at, ceiling);
        }
        return boundAfter(text, size, at, ceiling);
    }

    private int unit(CharSequence text, Size size, int at, int ceiling) {
        Units.Found found = units.read(text, at, ceiling);
        size.unit = found.unit();
        if (found.vague()) {
            bound(size, Bound.GT, "余");
        }
        return found.end();
    }

    private int boundAfter(CharSequence text, Size size, int from, int ceiling) {
        int at = from;
        Word word = lexicon.startingAt(text, at, ceiling, AFTER);
        while (!word.isNone()) {
            size.boundAfter = true;
            Bound after = boundOf(word.value(Sense.BOUND_AFTER));
            if (!(size.bound == Bound.GT && after == Bound.GE)) {
                bound(size, after, word.text());
            }
            at += word.length();
            word = lexicon.startingAt(text, at, ceiling, AFTER);
        }
        return at;
    }

    static void bound(Size size, Bound bound, String word) {
        size.bound = bound;
        size.boundWord = word;
    }

    private int before(CharSequence text, Size size, int floor) {
        int at = size.numeral.start();
        if (size.numeral.style() == Style.ORDINAL && at > floor && text.charAt(at - 1) == '第') {
            at--;
        }
        while (at > floor) {
            int next = step(text, size, at, floor);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int step(CharSequence text, Size size, int at, int floor) {
        if (text.charAt(at - 1) == ' ') {
            return at - 1;
        }
        int multiple = multiple(text, size, at, floor);
        if (multiple < at) {
            return multiple;
        }
        int year = year(text, size, at, floor);
        if (year < at) {
            return year;
        }
        if (size.sign != 0 && !size.wider.isEmpty() && "比较".indexOf(text.charAt(at - 1)) >= 0) {
            size.base = text.charAt(at - 1) + size.wider;
            return at - 1;
        }
        int field = field(text, size, at, floor);
        if (field < at) {
            return field;
        }
        Word word = lexicon.endingAt(text, at, floor, BEFORE | MEASURE);
        if (!word.isNone() && word.hasAny(BEFORE)) {
            return take(size, word) ? at - word.length() : at;
        }
        return size.sign != 0 || size.bound != Bound.EQ ? base(text, size, at, floor) : at;
    }

    /// Takes a word about the size; false when a second word of that kind shows that the measure has begun.
    private static boolean take(Size size, Word word) {
        if (word.has(Sense.GROWTH) && size.arrival) {
            return false;
        }
        if (word.has(Sense.RANK) && word.length() == 1 && !size.rank && "第前".indexOf(word.text()) < 0) {
            return false;
        }
        boolean compares = word.has(Sense.CHANGE) && word.has(Sense.BOUND_BEFORE);
        if (word.has(Sense.CHANGE) && !word.has(Sense.LINK) && (!compares || size.isPoints())) {
            if (size.sign != 0) {
                return false;
            }
            size.sign = word.value(Sense.CHANGE).equals("-") ? -1 : 1;
        }
        if (word.has(Sense.DEED) && word.has(Sense.LINK)) {
            size.deedLink = word.text();
        }
        if (word.has(Sense.ARRIVAL)) {
            size.arrival = true;
        }
        if (compares && size.isPoints()) {
            return true;
        }
        if (word.has(Sense.BOUND_BEFORE) && size.bound == Bound.EQ) {
            bound(size, boundOf(word.value(Sense.BOUND_BEFORE)), word.text());
        } else if (word.has(Sense.BOUND_BEFORE) && !size.boundAfter && size.bound == Bound.GT) {
            size.boundWord = word.text();
        }
        if (word.has(Sense.HEDGE)) {
            size.hedge = word.value(Sense.HEDGE);
            size.hedgeWord = word.text();
        }
        size.link |= word.has(Sense.LINK) || word.has(Sense.BOUND_BEFORE) || word.has(Sense.ARRIVAL);
        size.joined |= word.has(Sense.LINK) || word.has(Sense.ARRIVAL);
        size.growth |= word.has(Sense.GROWTH);
        size.rank |= word.has(Sense.RANK);
        size.investment |= word.has(Sense.INVESTMENT);
        size.cumulative |= word.has(Sense.CUMULATIVE);
        size.average |= word.has(Sense.AVERAGE);
        size.expected |= word.has(Sense.EXPECTED);
        size.joint |= word.has(Sense.ADVERB) && word.value(Sense.ADVERB).equals("joint");
        size.each |= word.has(Sense.ADVERB) && word.value(Sense.ADVERB).equals("each");
        if (word.has(Sense.WIDER)) {
            size.wider = word.text() + size.wider;
        }
        return true;
    }

    /// 「2002年达71.8岁」, 「五年下降40.3%」: a year or a span of years directly before the words of the size.
    private int year(CharSequence text, Size size, int at, int floor) {
        int i = at;
        if (i - 1 > floor && text.charAt(i - 1) == '的' && text.charAt(i - 2) == '年') {
            i--;
        }
        if (i > floor && "底末内来间初".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        if (i - 1 < floor || text.charAt(i - 1) != '年') {
            return at;
        }
        int end = i - 1;
        int from = end;
        while (from > floor && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        if (end - from == 4) {
            char before = from > floor ? text.charAt(from - 1) : ' ';
            if (before == '较' || before == '比' || before == '—' || before == '-') {
                return at;
            }
            if (size.year == 0) {
                size.year = Integer.parseInt(text, from, end, 10);
            }
            return from;
        }
        while (from > floor && ChineseNumber.isDigit(text.charAt(from - 1))) {
            from--;
        }
        if (from < end && end - from <= 2 && (from == floor || "每第近前".indexOf(text.charAt(from - 1)) < 0)) {
            size.spanYears = ChineseNumber.value(text, from, end).intValue();
            return from;
        }
        return at;
    }

    /// 「排名临汾第2」: what stands between a rank verb and 第 or 前 is the field of the rank.
    private int field(CharSequence text, Size size, int at, int floor) {
        if (!size.rank || !size.wider.isEmpty() || at >= size.numeral.start() || "第前".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        for (int i = at; i >= Math.max(floor, at - LONGEST_FIELD); i--) {
            Word verb = lexicon.endingAt(text, i, floor, Lexicon.of(Sense.RANK));
            if (verb.length() > 1 || i == at && !verb.isNone()) {
                size.wider = text.subSequence(i, at).toString();
                return i;
            }
        }
        return at;
    }

    /// 「是1997年的2.3倍」: what a multiple is a multiple of.
    private static int multiple(CharSequence text, Size size, int at, int floor) {
        if (!size.unit.equals("倍") || at - 1 < floor || text.charAt(at - 1) != '的') {
            return at;
        }
        for (int i = at - 2; i >= Math.max(floor, at - LONGEST_MULTIPLE); i--) {
            if (text.charAt(i) == '是') {
                size.base = text.subSequence(i, at).toString();
                return i;
            }
        }
        return at;
    }

    /// 「较2019年」, 「比全国平均水平」: what a movement is measured against.
    private int base(CharSequence text, Size size, int at, int floor) {
        int low = Math.max(floor, at - LONGEST_BASE);
        for (int i = at - 1; i >= low; i--) {
            char c = text.charAt(i);
            if (c == '、') {
                return at;
            }
            if ((c == '比' || c == '较') && at - i > 2 && isBase(text, i + 1, at)) {
                size.base = text.subSequence(i, at).toString();
                return i;
            }
        }
        return at;
    }

    private static boolean isBase(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("年期均划初月季末".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int skip(CharSequence text, int at, int ceiling, String... words) {
        for (String word : words) {
            if (at + word.length() <= ceiling && word.contentEquals(text.subSequence(at, at + word.length()))) {
                return at + word.length();
            }
        }
        return at;
    }

    private static Bound boundOf(String value) {
        return Bound.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
