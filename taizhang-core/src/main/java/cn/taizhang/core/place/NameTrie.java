package cn.taizhang.core.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Names in a tree of characters: the cheapest way to ask at each offset of a text which names begin there.
///
/// - A small filter of the first two characters turns away nearly every offset; it stays in the nearest cache.
/// - The first character is one look-up in a table, each further one a probe in an open-addressing hash.
/// - Names have two characters or more.
/// - Immutable once built; safe for many threads.
final class NameTrie {

    private static final int ROOT = 0;
    private static final int ABSENT = -1;
    private static final int CHARACTERS = 1 << 16;

    private static final int PAIR_BITS = 17;

    private final long[] pairs = new long[1 << (PAIR_BITS - 6)];
    private final int[] first = new int[CHARACTERS];
    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private final List<Integer> entries = new ArrayList<>(List.of(ABSENT));
    private int used;

    NameTrie(Map<String, Integer> entryOfName) {
        Arrays.fill(first, ABSENT);
        Arrays.fill(keys, ABSENT);
        entryOfName.forEach(this::add);
    }

    /// Whether a name may begin with two characters; false is certain.
    boolean mayBegin(char one, char two) {
        int bit = pair(one, two);
        return (pairs[bit >>> 6] >>> bit & 1) != 0;
    }

    private static int pair(char one, char two) {
        return (one * 0x9E3779B1 + two * 0x85EBCA6B) >>> (Integer.SIZE - PAIR_BITS);
    }

    /// The node after reading one character at a node, or a negative number.
    int step(int node, char c) {
        return node == ROOT ? first[c] : children(node, c);
    }

    int root() {
        return ROOT;
    }

    /// The entry whose name ends at a node, or a negative number.
    int entry(int node) {
        return entries.get(node);
    }

    private int children(int node, char c) {
        long key = ((long) node << Character.SIZE) | c;
        int slot = slot(key);
        return keys[slot] == key ? children[slot] : ABSENT;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void add(String name, int entry) {
        int bit = pair(name.charAt(0), name.charAt(1));
        pairs[bit >>> 6] |= 1L << bit;
        int node = ROOT;
        for (int i = 0; i < name.length(); i++) {
            node = grow(node, name.charAt(i));
        }
        entries.set(node, entry);
    }

    private int grow(int node, char c) {
        int next = step(node, c);
        if (next != ABSENT) {
            return next;
        }
        next = entries.size();
        entries.add(ABSENT);
        if (node == ROOT) {
            first[c] = next;
        } else {
            put(((long) node << Character.SIZE) | c, next);
        }
        return next;
    }

    private void put(long key, int child) {
        if (2 * (used + 1) > keys.length) {
            enlarge();
        }
        int slot = slot(key);
        keys[slot] = key;
        children[slot] = child;
        used++;
    }

    private void enlarge() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[keys.length];
        Arrays.fill(keys, ABSENT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }
}
