package cn.taizhang.compare.check.figure;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.rules.check.CheckCue;

/// Looks for cue words in the words beside a figure.
///
/// 例: in 「,其中税收收入」 it finds 其中, OF_WHICH, at 1.
///
/// - The longest word at a place counts: 共有 is no 共.
public final class Cues {

    private static final int NOWHERE = -1;

    private final CueBook<CheckCue> book;

    public Cues(CueBook<CheckCue> book) {
        this.book = book;
    }

    public boolean has(String words, CheckCue cue) {
        return first(words, cue) != NOWHERE;
    }

    /// Where the first word of this use stands, or -1.
    public int first(String words, CheckCue cue) {
        int at = 0;
        while (at < words.length()) {
            int word = book.longest(words, at, words.length());
            if (word == WordTrie.NONE) {
                at++;
                continue;
            }
            if (book.has(word, cue)) {
                return at;
            }
            at += book.length(word);
        }
        return NOWHERE;
    }

    /// The length of the word of this use that stands at a place; 0 for none.
    public int lengthAt(String words, int at, CheckCue cue) {
        int word = at < words.length() ? book.longest(words, at, words.length()) : WordTrie.NONE;
        return word != WordTrie.NONE && book.has(word, cue) ? book.length(word) : 0;
    }

    /// The value of the first word of this use, or the empty string. 例: `trade` of 进口, COMPLEMENT.
    public String value(String words, CheckCue cue) {
        int at = first(words, cue);
        return at == NOWHERE ? "" : book.value(book.longest(words, at, words.length()), cue);
    }
}
