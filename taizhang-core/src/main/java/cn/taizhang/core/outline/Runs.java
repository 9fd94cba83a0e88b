package cn.taizhang.core.outline;

import cn.taizhang.core.outline.Turns.Turn;
import cn.taizhang.core.outline.line.Inner;
import cn.taizhang.core.outline.line.Line;
import cn.taizhang.core.outline.line.Mark.Kind;
import cn.taizhang.core.record.Section.Role;
import java.util.List;

/// Opens and closes the stretches that have a role of their own: problems, requirements, targets, livelihood lists.
final class Runs {

    private final Tree tree;
    private final Course course;
    private final Inner inner;
    private boolean listBelow;
    private boolean targetsBelow;

    Runs(String text, Tree tree, Course course) {
        this.tree = tree;
        this.course = course;
        this.inner = new Inner(text);
    }

    /// A part begins: no list goes on.
    void reset() {
        listBelow = false;
        targetsBelow = false;
    }

    /// Closes runs that last one paragraph, unless a line of items belongs to them.
    void close(Line line) {
        boolean items = line.mark().present() && !line.mark().kind().heads();
        if (!(targetsBelow && (items || !line.mark().present()))) {
            closeBrief(line.start());
        }
        targetsBelow &= items;
    }

    private void closeBrief(int at) {
        for (int i = tree.depth() - 1; i > 0; i--) {
            Node node = tree.open(i);
            boolean brief = node.role == Role.TARGETS
                    || node.role == Role.REQUIREMENTS
                    || node.role == Role.LIVELIHOOD && !listBelow;
            if (node.kind() == Kind.RUN && brief) {
                tree.popTo(i, at);
            }
        }
        keepList();
    }

    /// A list goes on below only as long as its run is open.
    void keepList() {
        listBelow &= tree.isOpen(node -> node.kind() == Kind.RUN && node.role == Role.LIVELIHOOD);
    }

    /// Opens what begins inside a paragraph, turns and items, in the order of the text.
    void fill(Line line, int from, List<Turn> turns, boolean marked) {
        int next = 0;
        for (Inner.Opening opening : inner.find(line, from)) {
            while (next < turns.size() && turns.get(next).at() <= opening.at()) {
                turn(line, turns.get(next++), marked);
            }
            if (opening.mark().kind() == Kind.LEAD) {
                tree.popWhile(node -> node.kind() == Kind.LEAD && node.start >= from, opening.at());
                tree.push(opening.mark(), opening.at(), opening.heading());
            } else {
                tree.place(opening.mark(), opening.at(), opening.heading());
            }
        }
        while (next < turns.size()) {
            turn(line, turns.get(next++), marked);
        }
    }

    private void turn(Line line, Turn turn, boolean marked) {
        Role role = role(turn, marked);
        if (role == Role.OPENING || tree.top().role == role && role != Role.LIVELIHOOD) {
            return;
        }
        if (role == Role.TARGETS && turn.term() && turn.at() == line.start() && course.turnToTerm(line)) {
            return;
        }
        if (role == Role.PROBLEMS) {
            tree.popTo(1, turn.at());
        } else if (role == Role.TARGETS) {
            toTheYear(line, turn);
        }
        course.meet(role);
        listBelow |= turn.listed() && role == Role.LIVELIHOOD;
        targetsBelow |= turn.listed() && role == Role.TARGETS;
        open(line, turn, role);
    }

    /// Targets of the year in a review, or among the goals of a term, begin the year's plan.
    private void toTheYear(Line line, Turn turn) {
        if (!course.ahead()) {
            tree.openRun(turn.at(), line.to(), Role.TASKS);
            course.meet(Role.TASKS);
        } else if (tree.top().role == Role.GOALS_YEARS) {
            tree.popTo(1, turn.at());
            tree.pushRun(turn.at(), line.to(), Role.TASKS);
            course.meet(Role.TASKS);
        }
    }

    /// A run that begins with the section just opened gives that section its role.
    private void open(Line line, Turn turn, Role role) {
        Node top = tree.top();
        if (top.start == turn.at() && !top.part && top.kind() != Kind.RUN) {
            top.turnTo(role);
            return;
        }
        boolean older = role != Role.PROBLEMS && top.start < line.start();
        tree.popWhile(
                node -> node.kind() == Kind.RUN && !node.holds() && (older || node.role != Role.PROBLEMS), turn.at());
        tree.pushRun(turn.at(), line.to(), role);
    }

    /// The role a turn really has where it stands; OPENING where it has none.
    private Role role(Turn turn, boolean marked) {
        boolean real = course.ahead() ? countsAhead(turn, marked) : countsBack(turn, marked);
        boolean targets = turn.role() == Role.GOALS_YEARS || turn.role() == Role.TASKS;
        return !real ? Role.OPENING : targets ? Role.TARGETS : turn.role();
    }

    private boolean countsBack(Turn turn, boolean marked) {
        return switch (turn.role()) {
            case PROBLEMS -> !marked || turn.firm() && turn.at() != tree.top().start;
            case TARGETS -> turn.firm() && !marked;
            default -> false;
        };
    }

    /// Before the first numbered section of a part.
    private boolean inPreamble() {
        return tree.depth() == 1 || tree.top().kind() == Kind.RUN;
    }

    private boolean countsAhead(Turn turn, boolean marked) {
        boolean goals = tree.top().role == Role.GOALS_YEARS;
        boolean preamble = !goals && inPreamble();
        return switch (turn.role()) {
            case TARGETS -> !goals || turn.firm();
            case GOALS_YEARS -> preamble || turn.firm();
            case TASKS -> preamble && !marked && !course.targeted();
            case REQUIREMENTS -> preamble && !marked;
            case LIVELIHOOD -> true;
            default -> false;
        };
    }
}
