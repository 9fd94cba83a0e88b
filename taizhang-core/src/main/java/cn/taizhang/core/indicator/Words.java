package cn.taizhang.core.indicator;

import java.util.BitSet;
import java.util.Collection;

/// A set of words, asked for the longest that starts, or the longest that ends, at a place.
///
/// 例: of 增长 and 增长率 the longest that ends 「经济增长率」 is 增长率, length 3.
///
/// - A question costs one step a character of the longest word, however long the text is.
/// - A trie in one open hash table from (node, character) to node, so that no step makes an object.
final class Words {

    private static final int ROOT = 1;
    private static final int DEAD = 0;

    private final int step;
    private final long[] keys;
    private final int[] children;
    private final BitSet ends = new BitSet();
    private int nodes = ROOT;

    private Words(Collection<String> words, int step) {
        this.step = step;
        int characters = words.stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(characters + 1) * 4;
        this.keys = new long[size];
        this.children = new int[size];
        words.forEach(this::put);
    }

    /// Words to be found by where they start, with [#from].
    static Words starting(Collection<String> words) {
        return new Words(words, 1);
    }

    /// Words to be found by where they end, with [#before].
    static Words ending(Collection<String> words) {
        return new Words(words, -1);
    }

    private void put(String word) {
        int node = ROOT;
        int stop = step > 0 ? word.length() : -1;
        for (int at = step > 0 ? 0 : word.length() - 1; at != stop; at += step) {
            long key = key(node, word.charAt(at));
            int slot = slot(key);
            if (keys[slot] != key) {
                keys[slot] = key;
                children[slot] = ++nodes;
            }
            node = children[slot];
        }
        ends.set(node);
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
        int node = ROOT;
        for (int at = first; at != stop; at += step) {
            long key = key(node, text.charAt(at));
            int slot = slot(key);
            node = keys[slot] == key ? children[slot] : DEAD;
            if (node == DEAD) {
                break;
            }
            if (ends.get(node)) {
                best = (at - first) * step + 1;
            }
        }
        return best;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    /// Where the key stands, or the free place where it would.
    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
