package cn.taizhang.core.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words of one feature with what each is for; a word may have several uses, each with a value.
///
/// 例: 加快 is a VERB and a CAUSE, both `UNDER_WAY`.
///
/// - `U` is the feature's own set of uses. Immutable and safe to share.
public final class CueBook<U extends Enum<U>> {

    private final WordTrie trie;
    private final List<String> words;
    private final int[] masks;
    private final List<Map<U, String>> values;

    /// One row: a word in one use.
    public record Row<U extends Enum<U>>(U use, String value, String word) {}

    public CueBook(Class<U> uses, Collection<Row<U>> rows) {
        Map<String, EnumMap<U, String>> byWord = new HashMap<>();
        for (Row<U> row : rows) {
            byWord.computeIfAbsent(row.word(), w -> new EnumMap<>(uses)).put(row.use(), row.value());
        }
        words = byWord.keySet().stream().sorted().toList();
        masks = new int[words.size()];
        values = new ArrayList<>(words.size());
        for (int i = 0; i < masks.length; i++) {
            EnumMap<U, String> found = Objects.requireNonNull(byWord.get(words.get(i)));
            masks[i] = bits(found);
            values.add(found);
        }
        trie = new WordTrie(words);
    }

    private static <U extends Enum<U>> int bits(EnumMap<U, String> uses) {
        int bits = 0;
        for (U use : uses.keySet()) {
            bits |= 1 << use.ordinal();
        }
        return bits;
    }

    /// The longest word that starts at `start`, or [WordTrie#NONE].
    public int longest(CharSequence text, int start, int end) {
        return trie.longest(text, start, end);
    }

    /// The longest word that starts at `start` and has one of these uses, or [WordTrie#NONE].
    ///
    /// 例: of 重点项目 (GENERIC) and 重点 (IDLE) the longest in use IDLE is 重点.
    public int longest(CharSequence text, int start, int end, Set<U> uses) {
        int word = trie.longest(text, start, end);
        while (word != WordTrie.NONE && !hasOne(word, uses)) {
            word = trie.longest(text, start, start + trie.length(word) - 1);
        }
        return word;
    }

    public int length(int word) {
        return trie.length(word);
    }

    public String text(int word) {
        return words.get(word);
    }

    /// The uses of a word as bits by ordinal.
    public int mask(int word) {
        return masks[word];
    }

    public boolean has(int word, U use) {
        return (masks[word] & 1 << use.ordinal()) != 0;
    }

    private boolean hasOne(int word, Set<U> uses) {
        for (U use : uses) {
            if (has(word, use)) {
                return true;
            }
        }
        return false;
    }

    /// The value of a word in a use; empty when it has none.
    public String value(int word, U use) {
        return values.get(word).getOrDefault(use, "");
    }

    /// The values of one use read as an enum, by word; `none` where a word has no such use.
    public <E extends Enum<E>> List<E> values(U use, Class<E> type, E none) {
        List<E> read = new ArrayList<>(words.size());
        for (int i = 0; i < masks.length; i++) {
            read.add(has(i, use) ? Enum.valueOf(type, value(i, use)) : none);
        }
        return List.copyOf(read);
    }

    /// All words, for checks of the tables.
    public List<String> words() {
        return words;
    }
}
