package cn.taizhang.core.lexicon;

import java.util.Arrays;
import java.util.Map;

/// Words as paths of characters, stepped through one character at a time.
///
/// 例: with the words 增 and 增长, the path 增 → 长 ends in the word 增长.
///
/// - A step is one look-up in an open table of primitive keys; the table is at most half full.
final class WordTree {

    /// The node before the first character.
    static final int ROOT = 0;

    /// No path goes on.
    static final int DEAD = -1;

    private static final int CHARACTER_BITS = 16;

    private final Word[] words;
    private final long[] keys;
    private final int[] targets;
    private int nodes = 1;

    WordTree(Map<String, Word> paths) {
        int most = 2 + paths.keySet().stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(most) * 4;
        words = new Word[most];
        keys = new long[size];
        targets = new int[size];
        Arrays.fill(words, Word.NONE);
        Arrays.fill(keys, DEAD);
        paths.forEach(this::put);
    }

    private void put(String path, Word word) {
        int node = ROOT;
        for (int i = 0; i < path.length(); i++) {
            int next = step(node, path.charAt(i));
            if (next == DEAD) {
                next = nodes++;
                int slot = slot(key(node, path.charAt(i)));
                keys[slot] = key(node, path.charAt(i));
                targets[slot] = next;
            }
            node = next;
        }
        words[node] = word;
    }

    /// The node after one more character, or [#DEAD].
    int step(int node, char c) {
        int slot = slot(key(node, c));
        return keys[slot] == DEAD ? DEAD : targets[slot];
    }

    /// The word that ends at a node, or [Word#NONE].
    Word word(int node) {
        return words[node];
    }

    private static long key(int node, char c) {
        return ((long) node << CHARACTER_BITS) | c;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[at] != DEAD && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
