package cn.taizhang.core.quantity;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.quantity.Size.Mark;
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
public final class Sizer {

    private static final int AFTER = Lexicon.of(Sense.BOUND_AFTER);
    private static final int CHANGE = Lexicon.of(Sense.CHANGE);

    private final Lexicon lexicon;
    private final Units units;

    public Sizer(Lexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    /// The size of a number between the end of the figure before it and the end of its sentence.
    public Size read(CharSequence text, Numeral numeral, int floor, int ceiling) {
        Size size = new Size(numeral);
        int end = after(text, size, Clauses.end(text, numeral.end(), ceiling));
        int clause = Math.max(floor, Clauses.start(text, numeral.start(), floor));
        int start = new WordsBefore(text, lexicon, size, clause).start();
        size.phrase(new Span(start, end));
        return size;
    }

    private int after(CharSequence text, Size size, int ceiling) {
        int at = size.numeral().end();
        switch (size.numeral().style()) {
            case PERCENT, DOUBLING -> size.unit("%");
            case TIMES -> size.unit("倍");
            case DIGITS -> at = digits(text, size, at, ceiling);
            case ORDINAL -> {
                size.unit("位");
                size.mark(Mark.RANK);
                at = skip(text, at, ceiling, "位", "名");
            }
            case ARABIC, CHINESE, MAGNITUDE -> at = unit(text, size, at, ceiling);
        }
        return boundAfter(text, size, at, ceiling);
    }

    /// 两位数增长: at least ten percent.
    private int digits(CharSequence text, Size size, int from, int ceiling) {
        size.unit("%");
        size.bound(Bound.GE, "两位数");
        size.sign(1);
        int at = skip(text, from, ceiling, "的");
        return at + lexicon.startingAt(text, at, ceiling, CHANGE).length();
    }

    private int unit(CharSequence text, Size size, int at, int ceiling) {
        Units.Found found = units.read(text, at, ceiling);
        size.unit(found.unit());
        if (found.vague()) {
            size.bound(Bound.GT, "余");
        }
        return found.end();
    }

    private int boundAfter(CharSequence text, Size size, int from, int ceiling) {
        int at = from;
        Word word = lexicon.startingAt(text, at, ceiling, AFTER);
        while (!word.isNone()) {
            size.mark(Mark.BOUND_AFTER);
            Bound after = boundOf(word.value(Sense.BOUND_AFTER));
            if (!(size.bound() == Bound.GT && after == Bound.GE)) {
                size.bound(after, word.text());
            }
            at += word.length();
            word = lexicon.startingAt(text, at, ceiling, AFTER);
        }
        return skip(text, at, ceiling, "新台阶", "大台阶", "大关", "台阶", "关口");
    }

    private static int skip(CharSequence text, int at, int ceiling, String... words) {
        for (String word : words) {
            if (at + word.length() <= ceiling && word.contentEquals(text.subSequence(at, at + word.length()))) {
                return at + word.length();
            }
        }
        return at;
    }

    static Bound boundOf(String value) {
        return Bound.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
