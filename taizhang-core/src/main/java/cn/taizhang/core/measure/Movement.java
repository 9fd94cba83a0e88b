package cn.taizhang.core.measure;

import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.quantity.Joints;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Joins the numbers that are one quantity: 由A到B, A—B, A:B, and lists of values that answer a list of measures.
///
/// 例: 「由2.17%下降到1.64%」: 2.17 is a part, 1.64 the value; 「6%—6.5%」: 6 with high 6.5; 「增长4%、7%」: a run of
/// two.
final class Movement {

    private static final String DASHES = "—-–~～至到－─―";

    private final CharSequence text;
    private final List<Item> items;

    Movement(CharSequence text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    void join() {
        for (int i = 0; i + 1 < items.size(); i++) {
            Item left = items.get(i);
            Item right = items.get(i + 1);
            if (left.isFigure() && right.isFigure()) {
                if (i == 0 || !colon(items.get(i - 1), left)) {
                    ratio(i);
                }
                range(i);
            }
        }
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i).isRead()) {
                start(i);
            }
        }
    }

    /// 「2.05:1」 is one size with the unit :1; 「3.9:43.4:52.7」 three shares.
    private void ratio(int i) {
        int last = i;
        while (last + 1 < items.size()
                && items.get(last + 1).isFigure()
                && colon(items.get(last), items.get(last + 1))) {
            last++;
        }
        if (last == i + 1) {
            items.get(i)
                    .size
                    .unit(":"
                            + text.subSequence(
                                    items.get(last).numeral.start(),
                                    items.get(last).numeral.end()));
            items.get(i)
                    .size
                    .phrase(new Span(
                            items.get(i).size.start(), items.get(last).numeral.end()));
            items.get(last).size.mark(Mark.PART);
        } else if (last > i + 1) {
            for (int k = i; k <= last; k++) {
                items.get(k).size.unit("%");
                items.get(k).size.ratio(k - i + 1);
                if (items.get(i).size.is(Mark.ARRIVAL)) {
                    items.get(k).size.mark(Mark.ARRIVAL);
                }
            }
        }
    }

    private boolean colon(Item left, Item right) {
        return right.numeral.start() - left.numeral.end() == 1 && ":∶".indexOf(text.charAt(left.numeral.end())) >= 0;
    }

    private void range(int i) {
        Item left = items.get(i);
        Item right = items.get(i + 1);
        if (!dashed(left.size.end(), right.numeral.start()) || left.size.is(Mark.PART) || movementStart(i) >= 0) {
            return;
        }
        left.size.range(right.size);
        if (left.size.unit().isEmpty() || !left.size.unit().endsWith(tailOf(right.size.unit()))) {
            left.size.unit(right.size.unit());
        }
    }

    /// One dash, or the same twice, and nothing else.
    private boolean dashed(int from, int to) {
        boolean one = to - from == 1;
        boolean two = to - from == 2 && text.charAt(from) == text.charAt(from + 1);
        return (one || two) && DASHES.indexOf(text.charAt(from)) >= 0;
    }

    private static String tailOf(String unit) {
        return unit.isEmpty() ? unit : unit.substring(unit.length() - 1);
    }

    /// 由 or 从 before a number, and an arrival before a later one of the same clause: the first is where it started.
    private void start(int i) {
        Item item = items.get(i);
        int from = movementStart(i);
        if (from < 0) {
            return;
        }
        for (int k = i + 1; k < items.size() && k <= i + 6; k++) {
            Item later = items.get(k);
            if (cut(item.end(), later.numeral.start())) {
                return;
            }
            if (later.isFigure() && later.size.is(Mark.ARRIVAL)) {
                for (int p = i; p < k; p++) {
                    items.get(p).size.mark(Mark.PART);
                }
                later.origin = from;
                return;
            }
        }
    }

    /// Where 由 or 从 stands before a number, nothing but a year between them; -1 when there is none.
    private int movementStart(int index) {
        Item item = items.get(index);
        int at = item.numeral.start();
        int floor = Math.max(0, at - 14);
        for (int k = index - 1; k >= 0; k--) {
            if (items.get(k).isFigure()) {
                floor = Math.max(floor, items.get(k).end());
                break;
            }
        }
        for (int i = at - 1; i >= floor; i--) {
            char c = text.charAt(i);
            if (c == '由' || c == '从') {
                return i;
            }
            if (Clauses.isCut(c) || c == '、' && i < at - 1) {
                return -1;
            }
        }
        return -1;
    }

    private boolean cut(int from, int to) {
        for (int i = from; i < to; i++) {
            if (";。!?\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The runs of values that stand in one list: at least two items with nothing but 、 or 和 between them.
    List<List<Item>> runs() {
        List<List<Item>> runs = new ArrayList<>();
        List<Item> current = new ArrayList<>();
        for (Item item : items) {
            if (!item.isRead()) {
                continue;
            }
            if (!current.isEmpty() && !adjacent(current.getLast(), item)) {
                close(runs, current);
                current = new ArrayList<>();
            }
            current.add(item);
        }
        close(runs, current);
        return runs;
    }

    private static boolean sameUnit(String left, String right) {
        return left.isEmpty() || right.isEmpty() || left.charAt(left.length() - 1) == right.charAt(right.length() - 1);
    }

    private static void close(List<List<Item>> runs, List<Item> current) {
        if (!current.isEmpty()) {
            runs.add(current);
        }
    }

    private boolean adjacent(Item left, Item right) {
        int from = left.size.end();
        int to = right.size.start();
        if (from >= to) {
            return from == to && !right.size.is(Mark.LINK) && !right.size.is(Mark.RANK) && right.size.sign() == 0;
        }
        if (right.size.is(Mark.LINK) && !sameUnit(left.size.unit(), right.size.unit())) {
            return false;
        }
        if (right.size.sign() != 0
                || !right.size.hedge().isEmpty()
                || right.size.is(Mark.GROWTH)
                || right.size.is(Mark.RANK)
                || right.size.is(Mark.INVESTMENT)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Joints.at(text, i)) {
                return false;
            }
        }
        return true;
    }
}
