package cn.taizhang.core.phrase;

import java.util.Arrays;

/// The words of a [CueBook] found in a clause, from left to right, the longest at each place.
///
/// 例: in 「加快建设沈白高铁」 加快, 建设, 高铁.
///
/// - Words never overlap; nothing is looked for inside quotes and book titles unless a word begins with the opening
///   mark.
/// - One object serves many clauses.
public final class Hits<U extends Enum<U>> {

    private final CueBook<U> book;
    private int[] starts = new int[32];
    private int[] words = new int[32];
    private int count;

    public Hits(CueBook<U> book) {
        this.book = book;
    }

    /// Looks through `[start, end)`.
    public void scan(CharSequence text, int start, int end) {
        count = 0;
        int at = start;
        int closed = -1;
        while (at < end) {
            char c = text.charAt(at);
            int word = book.longest(text, at, end);
            if (word != WordTrie.NONE) {
                add(at, word);
                at += book.length(word);
            } else if ((c == '“' || c == '《') && at > closed) {
                closed = closing(text, at, end, c == '“' ? '”' : '》');
                at = closed;
            } else {
                at++;
            }
        }
    }

    private static int closing(CharSequence text, int from, int end, char mark) {
        for (int i = from + 1; i < end; i++) {
            if (text.charAt(i) == mark) {
                return i + 1;
            }
        }
        return end;
    }

    private void add(int start, int word) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            words = Arrays.copyOf(words, count * 2);
        }
        starts[count] = start;
        words[count++] = word;
    }

    public int count() {
        return count;
    }

    public int start(int hit) {
        return starts[hit];
    }

    public int end(int hit) {
        return starts[hit] + book.length(words[hit]);
    }

    public int word(int hit) {
        return words[hit];
    }

    public boolean has(int hit, U use) {
        return book.has(words[hit], use);
    }

    public String value(int hit, U use) {
        return book.value(words[hit], use);
    }

    /// The first hit that starts at or after a place; [#count()] when there is none.
    public int from(int place) {
        int low = 0;
        int high = count;
        if (count == 0 || starts[0] >= place) {
            return 0;
        }
        if (starts[count - 1] < place) {
            return count;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The hit that starts at a place, or -1.
    public int at(int place) {
        int hit = from(place);
        return hit < count && starts[hit] == place ? hit : -1;
    }

    /// Whether a word of this use lies within `[start, end)`.
    public boolean any(U use, int start, int end) {
        for (int i = from(start); i < count && end(i) <= end; i++) {
            if (has(i, use)) {
                return true;
            }
        }
        return false;
    }
}
