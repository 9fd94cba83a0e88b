package cn.taizhang.core.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the longest word of a fixed list that starts at a place of a text.
///
/// 例: with 建成 and 建成投用, at the start of 「建成投用医院」 it finds 建成投用.
///
/// - Words are named by their index in the list; [#NONE] stands for no word.
/// - A look-up costs one step a character of the longest prefix of a word that matches; immutable and safe to share.
/// - A double array: the node after `node` by `c` is `bases[node] + codes[c]` if it says that `node` is its parent.
public final class WordTrie {

    /// The index that stands for no word.
    public static final int NONE = -1;

    private static final int CHARACTERS = 1 << 16;
    private static final int ROOT = 1;
    private static final int FREE = 0;

    private final char[] codes = new char[CHARACTERS];
    private final int[] lengths;
    private int[] bases = new int[1024];
    private int[] parents = new int[1024];
    private int[] words = new int[1024];
    private int alphabet;
    private int firstFree = ROOT + 1;

    private static final class Node {
        private final Map<Character, Node> children = new TreeMap<>();
        private int word = NONE;

        private int[] codes(char[] codes) {
            return children.keySet().stream().mapToInt(c -> codes[c]).toArray();
        }
    }

    public WordTrie(List<String> list) {
        lengths = new int[list.size()];
        Node root = new Node();
        for (int i = 0; i < list.size(); i++) {
            lengths[i] = list.get(i).length();
            insert(root, list.get(i), i);
        }
        Arrays.fill(words, NONE);
        parents[ROOT] = ROOT;
        place(root, ROOT);
    }

    /// The longest word that starts at `start` and ends by `end`.
    public int longest(CharSequence text, int start, int end) {
        int node = ROOT;
        int best = NONE;
        for (int at = start; at < end; at++) {
            int code = codes[text.charAt(at)];
            int next = bases[node] + code;
            if (code == 0 || parents[next] != node) {
                break;
            }
            node = next;
            best = words[node] == NONE ? best : words[node];
        }
        return best;
    }

    /// How long a word is.
    public int length(int word) {
        return lengths[word];
    }

    private void insert(Node root, String word, int index) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an empty word at " + index);
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (codes[c] == 0) {
                codes[c] = (char) ++alphabet;
            }
            node = node.children.computeIfAbsent(c, k -> new Node());
        }
        node.word = index;
    }

    /// Gives the children of a node their places, then their children.
    private void place(Node node, int at) {
        words[at] = node.word;
        if (node.children.isEmpty()) {
            bases[at] = ROOT;
            return;
        }
        int base = base(node.codes(codes));
        bases[at] = base;
        for (char c : node.children.keySet()) {
            parents[base + codes[c]] = at;
        }
        node.children.forEach((c, child) -> place(child, base + codes[c]));
    }

    /// The least base by which all children fall on free cells; only free cells are tried for the first child.
    private int base(int[] children) {
        while (parents[firstFree] != FREE) {
            firstFree++;
            reserve(firstFree);
        }
        for (int cell = firstFree; ; cell++) {
            reserve(cell + alphabet);
            int base = cell - children[0];
            if (parents[cell] == FREE && base > FREE && fits(children, base)) {
                return base;
            }
        }
    }

    private boolean fits(int[] children, int base) {
        for (int child : children) {
            if (parents[base + child] != FREE) {
                return false;
            }
        }
        return true;
    }

    private void reserve(int size) {
        if (size + 2 > parents.length) {
            int before = words.length;
            bases = Arrays.copyOf(bases, (size + 2) * 2);
            parents = Arrays.copyOf(parents, (size + 2) * 2);
            words = Arrays.copyOf(words, (size + 2) * 2);
            Arrays.fill(words, before, words.length, NONE);
        }
    }
}
