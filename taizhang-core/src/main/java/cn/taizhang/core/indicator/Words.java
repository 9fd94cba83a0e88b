package cn.taizhang.core.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// A set of words, asked for the longest that starts or ends at a place.
///
/// 例: of 增长 and 增长率 the longest that ends 「经济增长率」 is 增长率, length 3.
///
/// - A question costs one step a character of the longest word, however long the text is.
final class Words {

    private final Node forward = new Node();
    private final Node backward = new Node();

    Words(Collection<String> words) {
        for (String word : words) {
            forward.put(word);
            backward.put(new StringBuilder(word).reverse());
        }
    }

    /// The length of the longest word that starts at `from` and ends by `limit`; 0 for none.
    int starting(CharSequence text, int from, int limit) {
        return forward.longest(text, from, limit, 1);
    }

    /// The length of the longest word that ends at `end` and starts at `floor` or later; 0 for none.
    int ending(CharSequence text, int end, int floor) {
        return backward.longest(text, end - 1, floor - 1, -1);
    }

    private static final class Node {
        private static final Node DEAD = new Node();

        private final Map<Character, Node> next = new HashMap<>();
        private boolean word;

        void put(CharSequence path) {
            Node node = this;
            for (int i = 0; i < path.length(); i++) {
                node = node.next.computeIfAbsent(path.charAt(i), c -> new Node());
            }
            node.word = true;
        }

        int longest(CharSequence text, int from, int stop, int step) {
            int best = 0;
            Node node = this;
            for (int at = from; at != stop; at += step) {
                node = node.next.getOrDefault(text.charAt(at), DEAD);
                if (node == DEAD) {
                    break;
                }
                if (node.word) {
                    best = (at - from) * step + 1;
                }
            }
            return best;
        }
    }
}
