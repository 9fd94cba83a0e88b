package cn.taizhang.compare.check.words.scan;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.rules.words.WordCue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The words of each use, looked up at a place, forwards or backwards.
///
/// 例: before the % of 「增长%」 a VERB ends.
public final class Wordlists {

    private final Map<WordCue, WordTrie> forwards = new EnumMap<>(WordCue.class);
    private final Map<WordCue, WordTrie> backwards = new EnumMap<>(WordCue.class);

    public Wordlists(CueBook<WordCue> book) {
        for (WordCue use : WordCue.values()) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < book.words().size(); i++) {
                if (book.has(i, use)) {
                    words.add(book.words().get(i));
                }
            }
            forwards.put(use, new WordTrie(words));
            backwards.put(
                    use,
                    new WordTrie(words.stream()
                            .map(word -> new StringBuilder(word).reverse().toString())
                            .toList()));
        }
    }

    /// Where the longest word of a use that starts at `at` ends; `at` when there is none.
    public int end(WordCue use, CharSequence text, int at) {
        return at + length(forwards, use, text, at);
    }

    public boolean startsAt(WordCue use, CharSequence text, int at) {
        return end(use, text, at) > at;
    }

    /// Where the longest word of a use that ends at `at` starts; `at` when there is none.
    public int start(WordCue use, String text, int at) {
        return at - length(backwards, use, new Reversed(text, at), 0);
    }

    public boolean endsAt(WordCue use, String text, int at) {
        return start(use, text, at) < at;
    }

    /// Whether a word of a use lies within a stretch.
    public boolean within(WordCue use, CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = end(use, text, i);
            if (end > i && end <= to) {
                return true;
            }
        }
        return false;
    }

    private static int length(Map<WordCue, WordTrie> tries, WordCue use, CharSequence text, int at) {
        WordTrie trie = tries.get(use);
        int word = trie == null ? WordTrie.NONE : trie.longest(text, at, text.length());
        return trie == null || word == WordTrie.NONE ? 0 : trie.length(word);
    }

    /// The text before a place, read from its end.
    private record Reversed(String text, int end) implements CharSequence {

        @Override
        public int length() {
            return end;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(end - 1 - index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new StringBuilder(text.substring(end - to, end - from)).reverse();
        }

        @Override
        public String toString() {
            return new StringBuilder(text.substring(0, end)).reverse().toString();
        }
    }
}
