package cn.taizhang.core.lexicon;

import java.util.ArrayList;
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

    private final Node forward = new Node();
    private final Node backward = new Node();

    /// One row of a lexicon table: a word in one sense.
    public record Row(String word, Sense sense, String value) {}

    public Lexicon(Collection<Row> rows) {
        Map<String, EnumMap<Sense, String>> senses = new HashMap<>();
        for (Row row : rows) {
            senses.computeIfAbsent(row.word(), w -> new EnumMap<>(Sense.class)).put(row.sense(), row.value());
        }
        senses.forEach((text, values) -> {
            Word word = new Word(text, values);
            forward.put(text, word);
            backward.put(new StringBuilder(text).reverse().toString(), word);
        });
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
        Node node = backward;
        for (int i = end - 1; i >= floor; i--) {
            node = node.next(text.charAt(i));
            if (node == Node.DEAD) {
                break;
            }
            if (node.word.hasAny(senses)) {
                best = node.word;
            }
        }
        return best;
    }

    /// The longest word with one of the senses that starts at `start` and does not end after `ceiling`, or
    /// [Word#NONE].
    public Word startingAt(CharSequence text, int start, int ceiling, int senses) {
        Word best = Word.NONE;
        Node node = forward;
        for (int i = start; i < ceiling; i++) {
            node = node.next(text.charAt(i));
            if (node == Node.DEAD) {
                break;
            }
            if (node.word.hasAny(senses)) {
                best = node.word;
            }
        }
        return best;
    }

    /// All words of one sense, in no particular order.
    public List<String> words(Sense sense) {
        List<String> found = new ArrayList<>();
        forward.collect(sense, found);
        return found;
    }

    private static final class Node {
        static final Node DEAD = new Node();

        private final Map<Character, Node> children = new HashMap<>();
        private Word word = Word.NONE;

        Node next(char c) {
            Node child = children.get(c);
            return child == null ? DEAD : child;
        }

        void put(String path, Word value) {
            Node node = this;
            for (int i = 0; i < path.length(); i++) {
                node = node.children.computeIfAbsent(path.charAt(i), c -> new Node());
            }
            node.word = value;
        }

        void collect(Sense sense, List<String> into) {
            if (word.has(sense)) {
                into.add(word.text());
            }
            children.values().forEach(child -> child.collect(sense, into));
        }
    }

    /// The senses a word has, for checks of the tables.
    public Set<Sense> senses(String text) {
        Word word = startingAt(text, 0, text.length(), -1);
        Set<Sense> found = EnumSet.noneOf(Sense.class);
        if (word.length() == text.length()) {
            for (Sense sense : Sense.values()) {
                if (word.has(sense)) {
                    found.add(sense);
                }
            }
        }
        return found;
    }
}
