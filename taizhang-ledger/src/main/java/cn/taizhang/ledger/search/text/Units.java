package cn.taizhang.ledger.search.text;

import java.util.Arrays;

/// A text cut into the units that search compares: one Chinese character, one whole number or word, one other mark.
///
/// 例: 「增长5.3%,AI」 has the units 增, 长, 5.3, %, `,` and ai.
///
/// - Full-width characters are folded to half-width ones and capitals to small ones, unit by unit: no offset moves.
/// - A number keeps its decimals and a word its digits (pm2.5, 5g); neither is found by a part of it.
/// - Two texts are the same to search when their units are.
public final class Units {

    /// What a unit is.
    public enum Kind {
        HAN,
        WORD,
        OTHER
    }

    /// A run without end, such as a long address, is cut, so that no term grows without bound.
    private static final int LONGEST_WORD = 200;

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final char HAN_FIRST = '\u4E00';
    private static final char HAN_LAST = '\u9FFF';

    private char[] text = new char[256];
    private int[] starts = new int[257];
    private Kind[] kinds = new Kind[256];
    private int length;
    private int size;

    /// The units of a text.
    public static Units of(String text) {
        Units units = new Units();
        units.cut(text);
        return units;
    }

    /// Makes these the units of another text, which spares the allocation of new ones.
    void cut(String words) {
        fold(words);
        size = 0;
        int at = 0;
        while (at < length) {
            Kind kind = kind(at);
            int end = kind == Kind.WORD ? wordEnd(at) : at + width(at);
            if (kind == Kind.OTHER && Character.isWhitespace(text[at])) {
                text[at] = ' ';
            }
            starts[size] = at;
            kinds[size++] = kind;
            at = end;
        }
        starts[size] = length;
    }

    private void fold(String words) {
        length = words.length();
        if (length > text.length) {
            text = new char[length * 2];
            starts = new int[length * 2 + 1];
            kinds = new Kind[length * 2];
        }
        words.getChars(0, length, text, 0);
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < HAN_FIRST || c > HAN_LAST) {
                text[i] = folded(c);
            }
        }
    }

    private static char folded(char c) {
        char half = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
        return half == '\u3000' ? ' ' : Character.toLowerCase(half);
    }

    private int width(int at) {
        boolean pair = at + 1 < length && Character.isSurrogatePair(text[at], text[at + 1]);
        return pair ? 2 : 1;
    }

    private Kind kind(int at) {
        char c = text[at];
        if (c >= HAN_FIRST && c <= HAN_LAST) {
            return Kind.HAN;
        }
        if (c < '\u0080') {
            return Character.isLetterOrDigit(c) ? Kind.WORD : Kind.OTHER;
        }
        int codePoint = Character.codePointAt(text, at, length);
        if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN) {
            return Kind.HAN;
        }
        return Character.isLetterOrDigit(codePoint) ? Kind.WORD : Kind.OTHER;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < length && at - from < LONGEST_WORD && (isPoint(at) || kind(at) == Kind.WORD)) {
            at += width(at);
        }
        return at;
    }

    /// A point between two digits belongs to the number.
    private boolean isPoint(int at) {
        return text[at] == '.'
                && at > 0
                && at + 1 < length
                && Character.isDigit(text[at - 1])
                && Character.isDigit(text[at + 1]);
    }

    public int size() {
        return size;
    }

    public Kind kindOf(int unit) {
        return kinds[unit];
    }

    public boolean isHan(int unit) {
        return unit < size && kinds[unit] == Kind.HAN;
    }

    /// Where a unit begins in the text; the number of units stands for the end of the text.
    public int start(int unit) {
        return starts[unit];
    }

    /// The folded words of some units.
    public String words(int from, int to) {
        return new String(text, starts[from], starts[to] - starts[from]);
    }

    /// Some of these units as a text of their own.
    public Units part(int from, int to) {
        return of(words(from, to));
    }

    /// Whether all units of another text stand here from some unit on.
    public boolean holdAt(int unit, Units other) {
        return unit + other.size <= size
                && starts[unit + other.size] - starts[unit] == other.length
                && sameStarts(unit, other)
                && Arrays.equals(text, starts[unit], starts[unit] + other.length, other.text, 0, other.length);
    }

    private boolean sameStarts(int unit, Units other) {
        for (int i = 1; i < other.size; i++) {
            if (starts[unit + i] - starts[unit] != other.starts[i]) {
                return false;
            }
        }
        return true;
    }

    /// The unit after the index term at a unit: a Chinese character and the one after it are one term.
    public int termEnd(int unit) {
        return isHan(unit) && isHan(unit + 1) ? unit + 2 : unit + 1;
    }

    char[] characters() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Units that && size == that.size && holdAt(0, that);
    }

    @Override
    public int hashCode() {
        return words(0, size).hashCode();
    }

    @Override
    public String toString() {
        return words(0, size);
    }
}
