package cn.taizhang.core.outline;

import cn.taizhang.core.outline.line.Mark;
import cn.taizhang.core.outline.line.Mark.Kind;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Grows the section tree from the top of the text to its end.
///
/// - A numbered heading continues the innermost open series it fits (「二、」 after 「一、」), whatever its depth; a first
///   number opens a series.
/// - Some sources mix 「一、(二)三、」 in one series; the missing number tells.
/// - Paths are unique: a repeated one gets `~2`, `~3`.
final class Tree {

    static final Mark RUN = new Mark(Kind.RUN, 0, 0);

    private static final int DEEPEST = 12;
    private static final int LONGEST_LEAD = 40;

    private final String text;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private int rootRuns;
    private Mark lastPart = Mark.NONE;

    Tree(String text) {
        this.text = text;
    }

    List<Node> nodes() {
        return nodes;
    }

    /// The innermost open section; there is always one once the first was opened.
    Node top() {
        return open.getLast();
    }

    /// The open part (first level).
    Node part() {
        return open.getFirst();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    Node open(int index) {
        return open.get(index);
    }

    /// Whether a mark goes on from the last part, and no inner series claims it.
    boolean continuesPart(Mark mark) {
        return lastPart.kind() == mark.kind()
                && lastPart.ordinal() < mark.ordinal()
                && !claims(mark)
                && (lastPart.ordinal() == mark.ordinal() - 1 || !opened(mark.kind()));
    }

    /// Whether a series inside the open part goes on with this mark.
    boolean claims(Mark mark) {
        for (int i = 1; i < open.size(); i++) {
            Node node = open.get(i);
            boolean next = node.kind() == mark.kind() && node.mark.ordinal() == mark.ordinal() - 1;
            boolean free = lastPart.kind() != mark.kind() || lastPart.ordinal() != mark.ordinal() - 1;
            if (next && mark.ordinal() > 1 || mixes(node.mark, mark) && (node.mixed || free)) {
                return true;
            }
        }
        return false;
    }

    /// Whether some section inside the open part is of this sort.
    boolean isOpen(Predicate<Node> which) {
        return open.stream().skip(1).anyMatch(which);
    }

    private boolean opened(Kind kind) {
        return isOpen(node -> node.kind() == kind);
    }

    int depth() {
        return open.size();
    }

    void popTo(int depth, int at) {
        while (open.size() > depth) {
            open.removeLast().end = at;
        }
    }

    /// Closes sections from the inside out as long as they are of these kinds.
    void popWhile(Predicate<Node> which, int at) {
        while (open.size() > 1 && which.test(top())) {
            open.removeLast().end = at;
        }
    }

    Node openPart(Mark mark, int start, Span heading, Role role) {
        popTo(0, start);
        lastPart = mark.kind().heads() ? mark : lastPart;
        return push(mark, start, heading, role, true);
    }

    /// Opens a stretch with a role of its own as a part; its first words are its heading.
    void openRun(int start, int end, Role role) {
        openPart(RUN, start, lead(start, end), role);
    }

    /// Opens a stretch with a role of its own inside the innermost section.
    void pushRun(int start, int end, Role role) {
        push(RUN, start, lead(start, end), role, false);
    }

    private Span lead(int from, int to) {
        int start = from;
        if (text.startsWith("各位代表", from)) {
            start += 4;
            while (start < to && "!,:。".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
        }
        while (start < to && (text.charAt(start) <= ' ' || text.charAt(start) == '\u3000')) {
            start++;
        }
        int limit = Math.min(to, start + LONGEST_LEAD);
        int at = start;
        while (at < limit && "。:;\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Span(start, at);
    }

    private Node push(Mark mark, int start, Span heading, Role role, boolean part) {
        while (open.size() >= DEEPEST) {
            open.removeLast().end = start;
        }
        Node node = new Node(
                mark,
                start,
                heading,
                new Node.Place(open.size() + 1, path(mark), part),
                open.isEmpty() ? role : top().role);
        if (!open.isEmpty()) {
            node.years = top().years;
            if (role != node.role) {
                node.turnTo(role);
            }
        }
        nodes.add(node);
        open.add(node);
        return node;
    }

    Node push(Mark mark, int start, Span heading) {
        return push(mark, start, heading, top().role, false);
    }

    /// Opens the section of a marked heading or item where its number belongs.
    Node place(Mark mark, int start, Span heading) {
        int depth = seriesDepth(mark);
        boolean mixed = depth > 0 && (open.get(depth).mixed || open.get(depth).kind() != mark.kind());
        if (depth > 0) {
            popTo(depth, start);
        } else {
            popWhile(node -> !node.part && !node.holds() && yields(node.kind(), mark.kind()), start);
        }
        Node node = push(mark, start, heading);
        node.mixed = mixed;
        return node;
    }

    /// Whether a section of one kind ends where a series of another begins: items of two kinds nest, a lead ends.
    private static boolean yields(Kind open, Kind next) {
        return open.rank() > next.rank() || open.rank() == next.rank() && (open == next || open == Kind.LEAD);
    }

    /// How many sections stay open above a mark that continues an open series; 0 where it opens a new one.
    private int seriesDepth(Mark mark) {
        for (int i = open.size() - 1; i > 0; i--) {
            Node node = open.get(i);
            if (node.kind() == mark.kind() && (node.mark.ordinal() == mark.ordinal() - 1 || mark.kind() == Kind.DASH)) {
                return i;
            }
        }
        if (mark.ordinal() != 1) {
            for (int i = open.size() - 1; i > 0; i--) {
                if (!open.get(i).part && mixes(open.get(i).mark, mark)) {
                    return i;
                }
            }
        }
        for (int i = open.size() - 1; i > 0 && !beginsIn(open.get(i), mark); i--) {
            if (open.get(i).kind() == mark.kind()) {
                return i;
            }
        }
        return 0;
    }

    /// A list of livelihood items counts from one, whatever series it stands in.
    private static boolean beginsIn(Node node, Mark mark) {
        return mark.ordinal() == 1 && node.kind() == Kind.RUN && node.role == Role.LIVELIHOOD;
    }

    private static boolean mixes(Mark before, Mark next) {
        boolean heads = (before.kind() == Kind.COMMA || before.kind() == Kind.PAREN)
                && (next.kind() == Kind.COMMA || next.kind() == Kind.PAREN);
        return heads && before.ordinal() == next.ordinal() - 1;
    }

    private String path(Mark mark) {
        String own = mark.kind() == Kind.RUN
                        || mark.kind() == Kind.LEAD
                        || mark.kind() == Kind.BARE
                        || mark.kind() == Kind.DASH
                ? "·" + nextRun()
                : label(mark);
        String path = open.isEmpty() ? own : top().path + "/" + own;
        int times = paths.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + "~" + times;
    }

    private int nextRun() {
        if (open.isEmpty()) {
            return ++rootRuns;
        }
        return ++top().runs;
    }

    private static String label(Mark mark) {
        int n = mark.ordinal();
        return switch (mark.kind()) {
            case COMMA -> numeral(n);
            case PAREN -> "(" + numeral(n) + ")";
            case ORDINAL -> "第" + numeral(n);
            case CLAUSE -> numeral(n) + "是";
            case CHAPTER -> "第" + numeral(n) + "章";
            case VOLUME -> "第" + numeral(n) + "部分";
            case ARABIC_PAREN -> "(" + n + ")";
            case CIRCLED -> String.valueOf((char) ('①' + n - 1));
            default -> String.valueOf(n);
        };
    }

    private static String numeral(int n) {
        String digits = "一二三四五六七八九";
        String tens = n < 10 ? "" : (n < 20 ? "" : digits.substring(n / 10 - 1, n / 10)) + "十";
        return tens + (n % 10 == 0 ? "" : digits.substring(n % 10 - 1, n % 10));
    }
}
