package cn.taizhang.core.quantity;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.quantity.Numeral.Style;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.record.Quantity.Bound;

/// Takes the words before a number that are about its size, from the right, until the measure begins.
///
/// 例: of 「规上工业增加值同比增长」 before 5.2% it takes 增长 and 同比.
final class WordsBefore {

    private static final int SIZE = Lexicon.of(
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

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Size size;
    private final int floor;
    private final Comparison comparison;

    WordsBefore(CharSequence text, Lexicon lexicon, Size size, int floor) {
        this.text = text;
        this.lexicon = lexicon;
        this.size = size;
        this.floor = floor;
        this.comparison = new Comparison(text, lexicon, size, floor);
    }

    /// Where the words about the size start.
    int start() {
        int at = size.numeral().start();
        if (size.numeral().style() == Style.ORDINAL && at > floor && text.charAt(at - 1) == '第') {
            at--;
        }
        while (at > floor) {
            int next = step(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int step(int at) {
        if (text.charAt(at - 1) == ' ') {
            return at - 1;
        }
        if (text.charAt(at - 1) == '的'
                && size.is(Mark.LINK)
                && !movement(at - 1).isNone()) {
            // 「国内生产总值增长的预期目标为8%」
            return at - 1;
        }
        int compared = comparison.near(at);
        if (compared < at) {
            return compared;
        }
        int year = new YearBefore(text, floor).take(size, at);
        if (year < at) {
            return year;
        }
        Word word = lexicon.endingAt(text, at, floor, SIZE | MEASURE);
        if (word.hasAny(SIZE)) {
            return take(word) ? at - word.length() : at;
        }
        return comparison.base(at);
    }

    private Word movement(int end) {
        return lexicon.endingAt(text, end, floor, Lexicon.of(Sense.CHANGE, Sense.GROWTH));
    }

    /// Takes a word about the size; false when a second word of that kind shows that the measure has begun.
    private boolean take(Word word) {
        boolean lone = word.has(Sense.RANK) && word.length() == 1 && "第前".indexOf(word.text()) < 0;
        boolean measure = word.has(Sense.GROWTH) && (size.is(Mark.ARRIVAL) || size.is(Mark.RANK));
        if (lone && !size.is(Mark.RANK) || measure) {
            return false;
        }
        if (moves(word)) {
            if (size.sign() != 0) {
                return false;
            }
            size.sign(word.value(Sense.CHANGE).equals("-") ? -1 : 1);
        }
        limit(word);
        size.note(word);
        return true;
    }

    /// 高于 is a movement before percentage points and a bound before anything else.
    private boolean moves(Word word) {
        boolean compares = word.has(Sense.BOUND_BEFORE) && !size.isPoints();
        return word.has(Sense.CHANGE) && !word.has(Sense.LINK) && !compares;
    }

    private void limit(Word word) {
        if (!word.has(Sense.BOUND_BEFORE) || word.has(Sense.CHANGE) && size.isPoints()) {
            return;
        }
        if (size.bound() == Bound.EQ) {
            size.bound(Sizer.boundOf(word.value(Sense.BOUND_BEFORE)), word.text());
        } else if (size.bound() == Bound.GT && !size.is(Mark.BOUND_AFTER)) {
            size.bound(Bound.GT, word.text());
        }
    }
}
