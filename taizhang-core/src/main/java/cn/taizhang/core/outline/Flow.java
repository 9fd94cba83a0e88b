package cn.taizhang.core.outline;

import cn.taizhang.core.outline.Mark.Kind;
import cn.taizhang.core.outline.Parts.Part;
import cn.taizhang.core.outline.Parts.View;
import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Walks the paragraphs from the opening to the glossary and decides for each where it belongs and what it is for.
final class Flow {

    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_MARKED_LEAD = 60;
    private static final int FIRST_WORDS = 26;
    private static final int FIRST_SENTENCES = 110;
    private static final int SHORTEST_BODY = 100;

    private final String text;
    private final RoleCues cues;
    private final Parts parts;
    private final List<Line> lines;
    private final Tree tree;
    private final Turns turns;
    private final Inner inner;
    private final Preview preview;
    private boolean ahead;
    private boolean formula;
    private boolean listed;
    private boolean targetsBelow;
    private Role aheadRole = Role.TASKS;

    Flow(String text, RoleCues cues, Parts parts, Lines.Cut cut, Tree tree) {
        this.text = text;
        this.cues = cues;
        this.parts = parts;
        this.lines = cut.lines();
        this.tree = tree;
        this.turns = new Turns(text, cut.hits(), parts);
        this.inner = new Inner(text);
        this.preview = new Preview(text, cues, parts, cut);
    }

    void run() {
        Span title = lines.isEmpty()
                ? new Span(0, 0)
                : new Span(lines.getFirst().from(), lines.getFirst().to());
        tree.openPart(stretch(), 0, title, Role.OPENING);
        for (int i = 0; i < lines.size(); i++) {
            step(i, lines.get(i));
        }
        tree.popTo(0, text.length());
    }

    private void step(int i, Line line) {
        int closing = preview.closing();
        if (i >= preview.backMatter()) {
            backMatter(line);
        } else if (line.start() >= closing) {
            if (tree.part().role != Role.CLOSING) {
                close(line, line.start());
            }
        } else if (tree.part().role == Role.OPENING && !leavesOpening(line)) {
            formula |= cues.tells(text, line.from(), line.to(), Use.FORMULA);
        } else if (closing < line.end()) {
            body(i, line.upTo(closing));
            close(line, closing);
        } else {
            body(i, line);
        }
    }

    private void close(Line line, int at) {
        tree.openPart(stretch(), at, lead(at, line.to()), Role.CLOSING);
    }

    private void body(int i, Line line) {
        Part part = headingPart(line);
        if (opensPart(line, part)) {
            openPart(i, line, part);
        } else if (line.mark().present()) {
            marked(i, line);
        } else if (line.bare(text) && i + 1 < lines.size() && !lines.get(i + 1).bare(text)) {
            closeRuns(line.start());
            tree.popWhile(node -> !node.part && !node.holds() && node.kind().rank >= Kind.BARE.rank, line.start());
            tree.push(new Mark(Kind.BARE, 0, line.from()), line.start(), new Span(line.from(), line.to()));
        } else {
            plain(i, line);
        }
    }

    private boolean leavesOpening(Line line) {
        boolean heading = opensPart(line, headingPart(line));
        boolean formal = cues.tells(text, line.from(), line.to(), Use.FORMULA);
        return heading || formula && !formal && !line.bare(text) || line.length() > SHORTEST_BODY && !formal;
    }

    private Part headingPart(Line line) {
        Mark mark = line.mark();
        boolean heading = line.bare(text) || mark.kind() == Kind.COMMA || mark.kind() == Kind.VOLUME;
        return heading ? parts.read(text, mark.present() ? mark.end() : line.from(), line.to()) : Part.UNTOLD;
    }

    private boolean opensPart(Line line, Part part) {
        Mark mark = line.mark();
        if (!mark.present()) {
            return part.view() != View.UNTOLD
                    && line.bare(text)
                    && parts.nounEnds(text, line.from(), line.to())
                    && (formula || tree.part().role != Role.OPENING);
        }
        if (mark.kind() == Kind.VOLUME || Preview.ampersand(text, mark)) {
            return true;
        }
        if (mark.kind() != Kind.COMMA) {
            return false;
        }
        return part.strong() || tree.part().role == Role.OPENING || tree.continuesPart(mark);
    }

    private void openPart(int i, Line line, Part part) {
        boolean before = i < preview.firstAhead();
        boolean back = part.view() == View.BACK || part.view() == View.UNTOLD && before;
        Role role = parts.role(part);
        if (back && Preview.ampersand(text, line.mark())) {
            back = false;
            role = part.term() ? Role.GOALS_YEARS : Role.TASKS;
        }
        if (part.view() == View.UNTOLD) {
            Role last = tree.part().role;
            role = !back ? aheadRole : last == Role.REVIEW_YEARS ? last : Role.REVIEW;
        }
        ahead = !back;
        if (ahead && role != Role.SELF_BUILDING) {
            aheadRole = role;
        }
        listed = false;
        Mark mark = line.mark().present() ? line.mark() : new Mark(Kind.BARE, 0, line.from());
        int end = line.leadEnd(text, LONGEST_MARKED_LEAD);
        tree.openPart(mark, line.start(), new Span(line.from(), end), role);
        if (end + 1 < line.to()) {
            fill(line, end, turns.read(line, next(i)), true);
        }
    }

    private void marked(int i, Line line) {
        Mark mark = line.mark();
        leaveOpening(line);
        if (mark.kind().heads()) {
            closeRuns(line.start());
        }
        int end = line.leadEnd(text, mark.kind().heads() ? LONGEST_MARKED_LEAD : LONGEST_LEAD);
        Node node = tree.place(mark, line.start(), new Span(line.from(), end));
        listed &= inList();
        if (ahead && mark.kind().heads() && cues.tells(text, line.from(), end, Use.HEAD_SELF)) {
            node.turnTo(Role.SELF_BUILDING);
        }
        fill(line, end, turns.read(line, next(i)), true);
    }

    private void plain(int i, Line line) {
        leaveOpening(line);
        returnToPart(i, line);
        if (!targetsBelow) {
            closeRuns(line.start());
        }
        targetsBelow = false;
        tree.popWhile(node -> node.kind() == Kind.LEAD, line.start());
        List<Turn> found = turns.read(line, next(i));
        boolean turned = switchYears(line);
        boolean atStart = !found.isEmpty() && found.getFirst().at() == line.start();
        int end = line.leadEnd(text, LONGEST_LEAD);
        boolean lead = !turned && !atStart && isLead(line, end);
        if (lead) {
            tree.push(new Mark(Kind.LEAD, 0, line.from()), line.start(), new Span(line.from(), end));
        }
        fill(line, lead ? end : line.from(), found, false);
    }

    private void leaveOpening(Line line) {
        if (tree.part().role == Role.OPENING) {
            tree.openPart(stretch(), line.start(), lead(line.from(), line.to()), Role.REVIEW);
        }
    }

    /// After the last item of a series, 「各位代表!…」 and 「与此同时,…」 speak for the whole part again.
    private void returnToPart(int i, Line line) {
        boolean address = cues.standsAt(text, line.from(), line.to(), Use.ADDRESS)
                || line.start() < line.from() && addressed(line);
        if (!address && !cues.standsAt(text, line.from(), line.to(), Use.RETURN)) {
            return;
        }
        tree.popWhile(
                node -> !node.part
                        && node.kind() != Kind.RUN
                        && node.kind() != Kind.BARE
                        && (!node.kind().heads() || !preview.continues(i, node.mark)),
                line.start());
        if (address) {
            tree.popWhile(node -> node.role == Role.PROBLEMS, line.start());
        }
    }

    private boolean addressed(Line line) {
        for (int i = line.start(); i < line.from(); i++) {
            if (text.charAt(i) == '各') {
                return true;
            }
        }
        return false;
    }

    /// Closes runs that last one paragraph: targets, requirements, a livelihood list that does not go on below.
    private void closeRuns(int at) {
        for (int i = tree.depth() - 1; i > 0; i--) {
            Node node = tree.open(i);
            boolean brief = node.role == Role.TARGETS
                    || node.role == Role.REQUIREMENTS
                    || node.role == Role.LIVELIHOOD && !listed;
            if (node.kind() == Kind.RUN && brief) {
                tree.popTo(i, at);
            }
        }
        listed &= inList();
    }

    private boolean inList() {
        for (int i = 1; i < tree.depth(); i++) {
            if (tree.open(i).kind() == Kind.RUN && tree.open(i).role == Role.LIVELIHOOD) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(Line line, int end) {
        if (line.broken() || end >= line.to() - 1 || text.charAt(end) != '。' || end - line.from() < 4) {
            return false;
        }
        for (int i = line.from(); i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '是' || c == ':') {
                return false;
            }
        }
        return true;
    }

    /// Turns between last year and the whole term, or between the next term and this year, where a paragraph says so.
    private boolean switchYears(Line line) {
        Role now = tree.top().role;
        int from = cues.end(text, line.from(), line.to(), Use.ADDRESS);
        int first = Math.min(line.to(), from + FIRST_WORDS);
        int second = Math.min(line.to(), from + FIRST_SENTENCES);
        if (!ahead && now != Role.OPENING) {
            boolean term = cues.tells(text, from, first, Use.TERM_BACK)
                    || Years.namesPlan(text, from, first, parts.from(Role.REVIEW_YEARS));
            boolean last = cues.tells(text, from, first, Use.LAST_YEAR)
                    || Years.names(text, from, Math.min(first, from + 12), parts.year() - 1);
            boolean later = tree.nodes().getLast() != tree.part() && cues.tells(text, from, second, Use.TERM_BACK)
                    || Years.namesPlan(text, from, second, parts.from(Role.REVIEW_YEARS));
            if (now == Role.REVIEW && (term || last && later && tree.part().role == Role.REVIEW)) {
                return toRun(line, Role.REVIEW_YEARS);
            }
            return now == Role.REVIEW_YEARS && last && !term && toRun(line, Role.REVIEW);
        }
        if (now == Role.TASKS && cues.standsAt(text, from, line.to(), Use.TERM_AHEAD)) {
            return toRun(line, Role.GOALS_YEARS);
        }
        boolean annual = cues.standsAt(text, from, line.to(), Use.THIS_YEAR)
                || Years.yearAt(text, from, line.to()) == parts.year();
        return now == Role.GOALS_YEARS && annual && toRun(line, Role.TASKS);
    }

    private boolean toRun(Line line, Role role) {
        tree.popTo(1, line.start());
        if (ahead) {
            aheadRole = role;
        }
        if (tree.part().role != role) {
            tree.push(stretch(), line.start(), lead(line.from(), line.to()), role, false);
        }
        return true;
    }

    /// Opens what begins inside a paragraph, turns and items, in the order of the text.
    private void fill(Line line, int from, List<Turn> found, boolean marked) {
        int next = 0;
        for (Inner.Opening opening : inner.find(line, from)) {
            while (next < found.size() && found.get(next).at() <= opening.at()) {
                turn(line, found.get(next++), marked);
            }
            if (opening.mark().kind() == Kind.LEAD) {
                tree.popWhile(node -> node.kind() == Kind.LEAD && node.start >= from, opening.at());
                tree.push(opening.mark(), opening.at(), opening.heading());
            } else {
                tree.place(opening.mark(), opening.at(), opening.heading());
            }
        }
        while (next < found.size()) {
            turn(line, found.get(next++), marked);
        }
    }

    /// Opens the run a turn asks for; one that begins with the section just opened gives that section its role.
    private void turn(Line line, Turn turn, boolean marked) {
        Role role = role(turn, marked);
        if (role == Role.OPENING || tree.top().role == role && role != Role.LIVELIHOOD) {
            return;
        }
        if (role == Role.PROBLEMS) {
            tree.popTo(1, turn.at());
        } else if (role == Role.TARGETS && !ahead) {
            ahead = true;
            tree.openPart(stretch(), turn.at(), lead(turn.at(), line.to()), Role.TASKS);
        } else if (role == Role.TARGETS && tree.top().role == Role.GOALS_YEARS) {
            toTasks(line, turn);
        }
        listed |= turn.listed() && role == Role.LIVELIHOOD;
        targetsBelow |= turn.listed() && role == Role.TARGETS;
        open(line, turn, role);
    }

    private void open(Line line, Turn turn, Role role) {
        Node top = tree.top();
        if (top.start == turn.at() && !top.part && top.kind() != Kind.RUN) {
            top.turnTo(role);
            return;
        }
        if (role != Role.PROBLEMS && tree.top().start < line.start()) {
            tree.popWhile(node -> node.kind() == Kind.RUN && !node.holds(), turn.at());
        } else {
            tree.popWhile(node -> node.kind() == Kind.RUN && !node.holds() && node.role != Role.PROBLEMS, turn.at());
        }
        tree.push(stretch(), turn.at(), lead(turn.at(), line.to()), role, false);
    }

    private void toTasks(Line line, Turn turn) {
        tree.popTo(1, turn.at());
        aheadRole = Role.TASKS;
        tree.push(stretch(), turn.at(), lead(turn.at(), line.to()), Role.TASKS, false);
    }

    /// The role a turn really has where it stands; OPENING where it has none.
    private Role role(Turn turn, boolean marked) {
        boolean preamble = tree.depth() == 1 || tree.top().kind() == Kind.RUN;
        boolean goals = tree.top().role == Role.GOALS_YEARS;
        return switch (turn.role()) {
            case PROBLEMS -> ahead || marked && turn.at() == tree.top().start ? Role.OPENING : Role.PROBLEMS;
            case TARGETS -> (ahead ? !goals || turn.annual() : turn.annual() && !marked) ? Role.TARGETS : Role.OPENING;
            case GOALS_YEARS -> ahead && (turn.annual() || preamble && !goals) ? Role.TARGETS : Role.OPENING;
            case REQUIREMENTS -> ahead && preamble && !goals && !marked ? Role.REQUIREMENTS : Role.OPENING;
            case LIVELIHOOD -> ahead ? Role.LIVELIHOOD : Role.OPENING;
            default -> Role.OPENING;
        };
    }

    private void backMatter(Line line) {
        boolean bare = line.bare(text) || line.length() <= LONGEST_LEAD;
        if (bare && cues.tells(text, line.from(), line.to(), Use.HEAD_GLOSSARY)) {
            tree.openPart(
                    new Mark(Kind.BARE, 0, line.from()), line.start(), new Span(line.from(), line.to()), Role.GLOSSARY);
        } else if (bare && !line.mark().present() && cues.tells(text, line.from(), line.to(), Use.LIVELIHOOD)) {
            tree.openPart(
                    new Mark(Kind.BARE, 0, line.from()),
                    line.start(),
                    new Span(line.from(), line.to()),
                    Role.LIVELIHOOD);
        }
    }

    private Mark next(int i) {
        return i + 1 < lines.size() ? lines.get(i + 1).mark() : Mark.NONE;
    }

    private static Mark stretch() {
        return new Mark(Kind.RUN, 0, 0);
    }

    /// The first words of a stretch, as its heading.
    private Span lead(int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) <= ' ' || start < to && text.charAt(start) == '\u3000') {
            start++;
        }
        int limit = Math.min(to, start + LONGEST_LEAD);
        int at = start;
        while (at < limit && "。:;".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Span(start, at);
    }
}
