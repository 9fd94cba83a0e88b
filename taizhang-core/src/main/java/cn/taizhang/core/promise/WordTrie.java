package cn.taizhang.core.promise;

import java.util.Arrays;
import java.util.List;

/// Finds the longest word of a fixed list that starts at a place of a text.
///
/// 例: with 建成 and 建成投用, at the start of 「建成投用医院」 it finds 建成投用.
///
/// - Words are named by their index in the list; [#NONE] stands for no word.
/// - A look-up costs one step a character of the longest prefix of a word that matches; immutable and safe to share.
public final class WordTrie {

    /// The index that stands for no word.
    public static final int NONE = -1;

    private static final int CHARACTERS = 1 << 16;
    private static final long FREE = -1L;

    private final int[] roots = new int[CHARACTERS];
    private final int[] lengths;
    private int[] words = new int[64];
    private long[] keys = new long[256];
    private int[] nodes = new int[256];
    private int nodeCount = 1;
    private int edgeCount;

    public WordTrie(List<String> list) {
        Arrays.fill(words, NONE);
        Arrays.fill(keys, FREE);
        lengths = new int[list.size()];
        for (int i = 0; i < list.size(); i++) {
            lengths[i] = list.get(i).length();
            insert(list.get(i), i);
        }
    }

    /// The longest word that starts at `start` and ends by `end`.
    public int longest(CharSequence text, int start, int end) {
        int node = start < end ? roots[text.charAt(start)] : 0;
        int best = NONE;
        int at = start + 1;
        while (node != 0) {
            if (words[node] != NONE) {
                best = words[node];
            }
            if (at == end) {
                break;
            }
            node = child(node, text.charAt(at++));
        }
        return best;
    }

    /// How long a word is.
    public int length(int word) {
        return lengths[word];
    }

    private void insert(String word, int index) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an empty word at " + index);
        }
        int node = roots[word.charAt(0)];
        if (node == 0) {
            node = newNode();
            roots[word.charAt(0)] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            int next = child(node, word.charAt(i));
            if (next == 0) {
                next = newNode();
                link(node, word.charAt(i), next);
            }
            node = next;
        }
        words[node] = index;
    }

    private int newNode() {
        if (nodeCount == words.length) {
            words = Arrays.copyOf(words, nodeCount * 2);
            Arrays.fill(words, nodeCount, words.length, NONE);
        }
        return nodeCount++;
    }

    private int child(int node, char c) {
        long key = (long) node << 16 | c;
        int at = slot(key, keys.length);
        while (keys[at] != FREE) {
            if (keys[at] == key) {
                return nodes[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return 0;
    }

    private void link(int node, char c, int next) {
        if (++edgeCount * 3 > keys.length) {
            grow();
        }
        put((long) node << 16 | c, next);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private void put(long key, int node) {
        int at = slot(key, keys.length);
        while (keys[at] != FREE) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    private static int slot(long key, int size) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & size - 1;
    }
}
