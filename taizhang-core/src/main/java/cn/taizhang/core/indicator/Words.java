package cn.taizhang.core.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// A set of words, asked for the longest that starts, or the longest that ends, at a place.
///
/// 例: of 增长 and 增长率 the longest that ends 「经济增长率」 is 增长率, length 3.
///
/// - A question costs one step a character of the longest word, however long the text is.
final class Words {

    private final int step;
    private final Node root = new Node();

    private Words(int step) {
        this.step = step;
    }

    /// Words to be found by where they start, with [#from].
    static Words starting(Collection<String> words) {
        Words found = new Words(1);
        words.forEach(found.root::put);
        return found;
    }

    /// Words to be found by where they end, with [#before].
    static Words ending(Collection<String> words) {
        Words found = new Words(-1);
        words.forEach(word -> found.root.put(new StringBuilder(word).reverse()));
        return found;
    }

    /// The length of the longest word that starts at `start` and ends by `limit`; 0 for none.
    int from(CharSequence text, int start, int limit) {
        return longest(text, start, limit);
    }

    /// The length of the longest word that ends at `end` and starts at `floor` or later; 0 for none.
    int before(CharSequence text, int end, int floor) {
        return longest(text, end - 1, floor - 1);
    }

    private int longest(CharSequence text, int first, int stop) {
        int best = 0;
        Node node = root;
        for (int at = first; at != stop; at += step) {
            node = node.next.getOrDefault(text.charAt(at), Node.DEAD);
            if (node == Node.DEAD) {
                break;
            }
            if (node.word) {
                best = (at - first) * step + 1;
            }
        }
        return best;
    }

    private static final class Node {
        private static final Node DEAD = new Node();

        private final Map<Character, Node> next = new HashMap<>(2);
        private boolean word;

        void put(CharSequence path) {
            Node node = this;
            for (int i = 0; i < path.length(); i++) {
                node = node.next.computeIfAbsent(path.charAt(i), c -> new Node());
            }
            node.word = true;
        }
    }
}
