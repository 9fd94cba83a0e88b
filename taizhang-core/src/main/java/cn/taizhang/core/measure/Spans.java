package cn.taizhang.core.measure;

import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.quantity.Joints;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Gives each number of a sentence the words it shares with no other: what stands before it and what stands after it.
///
/// 例: in 「建设100个游泳池和120个足球场」 the tail of 100 is 游泳池, the tail of 120 足球场; the head of 100 is
/// 建设, of 120 empty.
final class Spans {

    private final CharSequence text;
    private final Span sentence;
    private final List<Item> items;

    Spans(CharSequence text, Span sentence, List<Item> items) {
        this.text = text;
        this.sentence = sentence;
        this.items = items;
    }

    void assign() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isFigure()) {
                assign(i);
            }
        }
    }

    private void assign(int i) {
        Item item = items.get(i);
        int start = item.origin < 0 ? item.start() : item.origin;
        int clause = Clauses.start(text, start, sentence.start());
        int from = clause;
        for (int k = i - 1; k >= 0 && items.get(k).end() > clause; k--) {
            Item before = items.get(k);
            if (before.isFigure() && before.end() <= start) {
                from = before.leads ? before.end() : Math.max(before.end(), before.tail.end());
                break;
            }
        }
        from = Math.min(from, start);
        int head = skipJoints(from, start);
        item.listed = head > from && from > clause;
        item.head = new Span(head, start);
        item.tail = tail(i, item);
    }

    private Span tail(int i, Item item) {
        int end = Clauses.end(text, item.end(), sentence.end());
        int next = nextFigure(i, end);
        if (next < 0) {
            return new Span(item.end(), Math.max(item.end(), end));
        }
        int between = items.get(next).start();
        if (between <= item.end() || Joints.at(text, item.end())) {
            return new Span(item.end(), item.end());
        }
        int joint = lastJoint(item.end(), between);
        if (joint < 0) {
            item.leads = true;
            return new Span(item.end(), between);
        }
        return new Span(item.end(), joint);
    }

    private int nextFigure(int i, int end) {
        for (int k = i + 1; k < items.size() && items.get(k).start() < end; k++) {
            if (items.get(k).isFigure() && items.get(k).start() >= items.get(i).end()) {
                return k;
            }
        }
        return -1;
    }

    private int lastJoint(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Joints.at(text, i)) {
                int start = i;
                while (start > from && Joints.at(text, start - 1)) {
                    start--;
                }
                return start;
            }
        }
        return -1;
    }

    private int skipJoints(int from, int to) {
        int i = from;
        while (i < to
                && (Joints.at(text, i)
                        || text.charAt(i) == ' '
                        || text.charAt(i) == '以' && i + 1 < to && text.charAt(i + 1) == '及')) {
            i++;
        }
        return i;
    }
}
