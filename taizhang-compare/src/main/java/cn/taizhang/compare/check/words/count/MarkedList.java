package cn.taizhang.compare.check.words.count;

import cn.taizhang.core.outline.line.Mark;
import cn.taizhang.core.outline.line.Mark.Kind;
import cn.taizhang.core.outline.line.Marks;
import cn.taizhang.core.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The marks of one enumeration: 一是…二是…, (一)…(二)…, ①②, 1. 2.
///
/// 例: 「一是…二是…四是…」 has the ordinals 1, 2, 4.
///
/// - It begins with 1 and rises by one; one missing mark between two is a gap. A heading closes what is below it.
record MarkedList(Kind kind, List<Item> items) {

    private static final String BEFORE = "。;:!?\n ”)";
    private static final int LONGEST_MARK = 8;
    private static final int FARTHEST = 4000;
    private static final int DEEPEST = 6;

    /// One mark: its number and where it stands.
    record Item(int ordinal, Span mark) {}

    int start() {
        return items.getFirst().mark().start();
    }

    int last() {
        return items.getLast().ordinal();
    }

    /// The numbers that are left out.
    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        int next = 1;
        for (Item item : items) {
            while (next < item.ordinal()) {
                missing.add(next++);
            }
            next++;
        }
        return missing;
    }

    /// All enumerations of two items or more, in the order of their first marks.
    static List<MarkedList> of(String text) {
        Scan scan = new Scan(text);
        for (int at = 0; at < text.length(); at++) {
            scan.read(at);
        }
        scan.close(-1);
        return scan.done.stream()
                .filter(list -> list.items().size() > 1)
                .sorted(Comparator.comparingInt(MarkedList::start))
                .toList();
    }

    private static final class Scan {

        private final String text;
        private final Map<Kind, Deque<MarkedList>> open = new EnumMap<>(Kind.class);
        private final List<MarkedList> done = new ArrayList<>();

        Scan(String text) {
            this.text = text;
        }

        void read(int at) {
            char before = at == 0 ? '\n' : text.charAt(at - 1);
            if (BEFORE.indexOf(before) < 0 && before != ',') {
                return;
            }
            Mark mark = Marks.read(text, at, Math.min(text.length(), at + LONGEST_MARK));
            boolean clause = mark.kind() == Kind.CLAUSE || mark.kind() == Kind.CIRCLED;
            if (mark.ordinal() == 0 || before == ',' && !clause) {
                return;
            }
            if (before == '\n' && mark.kind().heads()) {
                close(mark.kind().rank());
            }
            add(mark.kind(), new Item(mark.ordinal(), new Span(at, mark.end())));
        }

        private void add(Kind kind, Item item) {
            Deque<MarkedList> lists = open.computeIfAbsent(kind, k -> new ArrayDeque<>());
            if (item.ordinal() == 1) {
                lists.push(new MarkedList(kind, new ArrayList<>(List.of(item))));
                if (lists.size() > DEEPEST) {
                    done.add(lists.removeLast());
                }
                return;
            }
            if (lists.stream().anyMatch(list -> follows(list, item, 1))) {
                while (!follows(lists.element(), item, 1)) {
                    done.add(lists.pop());
                }
                lists.element().items().add(item);
            } else if (!lists.isEmpty() && follows(lists.element(), item, 2)) {
                lists.element().items().add(item);
            }
        }

        private static boolean follows(MarkedList list, Item item, int step) {
            return list.last() + step == item.ordinal()
                    && item.mark().start() - list.items().getLast().mark().start()
                            < (list.kind().heads() ? Integer.MAX_VALUE : FARTHEST);
        }

        /// Ends all lists of marks that stand below a rank.
        void close(int rank) {
            open.forEach((kind, lists) -> {
                if (kind.rank() > rank) {
                    done.addAll(lists);
                    lists.clear();
                }
            });
        }
    }
}
