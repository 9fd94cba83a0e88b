package cn.taizhang.core.lexicon;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words the reader knows, found by where they end or where they start, longest first.
///
/// 例: in 「同比增长5%」 the longest CHANGE word ending before 5 is 增长.
///
/// - A look-up costs one step a character of the longest match and never runs past the given limit.
/// - Immutable and safe to share.
public final class Lexicon {

    private final Map<String, Word> words;
    private final WordTree forward;
    private final WordTree backward;

    /// One row of a lexicon table: a word in one sense.
    public record Row(String word, Sense sense, String value) {}

    public Lexicon(Collection<Row> rows) {
        Map<String, EnumMap<Sense, String>> senses = new HashMap<>();
        for (Row row : rows) {
            senses.computeIfAbsent(row.word(), w -> new EnumMap<>(Sense.class)).put(row.sense(), row.value());
        }
        Map<String, Word> ahead = new HashMap<>();
        Map<String, Word> back = new HashMap<>();
        senses.forEach((text, values) -> {
            Word word = new Word(text, values);
            ahead.put(text, word);
            back.put(new StringBuilder(text).reverse().toString(), word);
        });
        words = Map.copyOf(ahead);
        forward = new WordTree(ahead);
        backward = new WordTree(back);
    }

    /// A set of senses, prepared for look-ups.
    public static int of(Sense first, Sense... rest) {
        int mask = 0;
        for (Sense sense : EnumSet.of(first, rest)) {
            mask |= sense.bit();
        }
        return mask;
    }

    /// The longest word with one of the senses that ends at `end` and does not start before `floor`, or [Word#NONE].
    public Word endingAt(CharSequence text, int end, int floor, int senses) {
        Word best = Word.NONE;
        int node = WordTree.ROOT;
        for (int i = end - 1; i >= floor; i--) {
            node = backward.step(node, text.charAt(i));
            if (node == WordTree.DEAD) {
                break;
            }
            Word word = backward.word(node);
            if (word.hasAny(senses)) {
                best = word;
            }
        }
        return best;
    }

    /// The longest word with one of the senses that starts at `start` and does not end after `ceiling`, or
    /// [Word#NONE].
    public Word startingAt(CharSequence text, int start, int ceiling, int senses) {
        Word best = Word.NONE;
        int node = WordTree.ROOT;
        for (int i = start; i < ceiling; i++) {
            node = forward.step(node, text.charAt(i));
            if (node == WordTree.DEAD) {
                break;
            }
            Word word = forward.word(node);
            if (word.hasAny(senses)) {
                best = word;
            }
        }
        return best;
    }

    /// All words of one sense, in no particular order.
    public List<String> words(Sense sense) {
        return words.values().stream()
                .filter(word -> word.has(sense))
                .map(Word::text)
                .toList();
    }

    /// The senses a word has, for checks of the tables.
    public Set<Sense> senses(String text) {
        Word word = words.getOrDefault(text, Word.NONE);
        Set<Sense> found = EnumSet.noneOf(Sense.class);
        for (Sense sense : Sense.values()) {
            if (word.has(sense)) {
                found.add(sense);
            }
        }
        return found;
    }
}
