package cn.taizhang.core.outline;

import cn.taizhang.core.outline.Parts.Part;
import cn.taizhang.core.outline.Parts.View;
import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.outline.Turns.Turn;
import cn.taizhang.core.outline.line.Line;
import cn.taizhang.core.outline.line.Mark;
import cn.taizhang.core.outline.line.Mark.Kind;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Walks the paragraphs from the opening to the glossary and decides for each where it belongs and what it is for.
final class Flow {

    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_HEADING = 60;
    private static final int SHORTEST_LEAD = 4;
    private static final int SHORTEST_BODY = 100;

    private final String text;
    private final RoleCues cues;
    private final Parts parts;
    private final List<Line> lines;
    private final Tree tree;
    private final Turns turns;
    private final Preview preview;
    private final Course course;
    private final Runs runs;
    private boolean formula;

    Flow(String text, RoleCues cues, Parts parts, Lines.Cut cut, Tree tree) {
        this.text = text;
        this.cues = cues;
        this.parts = parts;
        this.lines = cut.lines();
        this.tree = tree;
        this.turns = new Turns(text, cut.hits(), parts);
        this.preview = new Preview(text, cues, parts, cut);
        this.course = new Course(text, cues, parts, tree);
        this.runs = new Runs(text, tree, course);
    }

    void run() {
        Span title = lines.isEmpty()
                ? new Span(0, 0)
                : new Span(lines.getFirst().from(), lines.getFirst().to());
        tree.openPart(Tree.RUN, 0, title, Role.OPENING);
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
                tree.openRun(line.start(), line.to(), Role.CLOSING);
            }
        } else if (tree.part().role == Role.OPENING && !leavesOpening(line)) {
            formula |= cues.tells(text, line.from(), line.to(), Use.FORMULA);
        } else if (closing < line.end()) {
            body(i, line.upTo(closing));
            tree.openRun(closing, line.to(), Role.CLOSING);
        } else {
            body(i, line);
        }
    }

    private boolean leavesOpening(Line line) {
        boolean formal = cues.tells(text, line.from(), line.to(), Use.FORMULA);
        boolean speech = !formal && (formula ? !line.bare(text) : line.length() > SHORTEST_BODY);
        return speech || opensPart(line, headingPart(line));
    }

    private void body(int i, Line line) {
        course.nextLine(line);
        Part part = headingPart(line);
        if (opensPart(line, part)) {
            openPart(i, line, part);
            return;
        }
        if (tree.part().role == Role.OPENING) {
            tree.openRun(line.start(), line.to(), course.unheaded(line));
        }
        if (line.mark().present()) {
            marked(i, line);
        } else if (line.bare(text) && i + 1 < lines.size() && !lines.get(i + 1).bare(text)) {
            runs.close(line);
            tree.popWhile(node -> !node.part && !node.holds() && node.kind().rank() >= Kind.BARE.rank(), line.start());
            tree.push(new Mark(Kind.BARE, 0, line.from()), line.start(), new Span(line.from(), line.to()));
        } else {
            plain(i, line);
        }
    }

    private Part headingPart(Line line) {
        Mark mark = line.mark();
        boolean heading = line.bare(text) || mark.kind() == Kind.COMMA || mark.kind() == Kind.VOLUME;
        return heading ? parts.read(text, mark.present() ? mark.end() : line.from(), line.to()) : Part.UNTOLD;
    }

    private boolean opensPart(Line line, Part part) {
        Mark mark = line.mark();
        boolean opening = tree.part().role == Role.OPENING;
        if (!mark.present()) {
            return (formula || !opening) && bareHeading(line, part);
        }
        if (mark.kind() != Kind.COMMA) {
            return mark.kind() == Kind.VOLUME;
        }
        return opening || Preview.ampersand(text, mark) || tells(part, mark) || tree.continuesPart(mark);
    }

    private boolean bareHeading(Line line, Part part) {
        return part.view() != View.UNTOLD && line.bare(text) && parts.nounEnds(text, line.from(), line.to());
    }

    /// Whether the words of a marked heading show that it opens a part, whatever its number.
    private boolean tells(Part part, Mark mark) {
        boolean outer = tree.part().kind() != Kind.BARE && !tree.claims(mark);
        return part.strong() && (outer || part.single() || part.term());
    }

    private void openPart(int i, Line line, Part part) {
        Role role = course.enter(line, part, i < preview.firstAhead());
        runs.reset();
        Mark mark = line.mark().present() ? line.mark() : new Mark(Kind.BARE, 0, line.from());
        int end = line.leadEnd(text, LONGEST_HEADING);
        tree.openPart(mark, line.start(), new Span(line.from(), end), role);
        if (end + 1 < line.to()) {
            runs.fill(line, end, turns.read(line, next(i)), true);
        }
    }

    private void marked(int i, Line line) {
        Mark mark = line.mark();
        runs.close(line);
        int end = line.leadEnd(text, mark.kind().heads() ? LONGEST_HEADING : LONGEST_LEAD);
        Node node = tree.place(mark, line.start(), new Span(line.from(), end));
        runs.keepList();
        if (course.ahead() && mark.kind().heads() && cues.tells(text, line.from(), end, Use.HEAD_SELF)) {
            node.turnTo(Role.SELF_BUILDING);
        }
        runs.fill(line, end, turns.read(line, next(i)), true);
    }

    private void plain(int i, Line line) {
        runs.close(line);
        returnToPart(i, line);
        tree.popWhile(node -> node.kind() == Kind.LEAD, line.start());
        if (tree.isOpen(node -> node.role == Role.PROBLEMS) && (!turns.admits(line) || course.returnsToYears(line))) {
            tree.popTo(1, line.start());
        }
        List<Turn> found = turns.read(line, next(i));
        boolean turned =
                course.follow(line) || course.followInward(line, !tree.isOpen(node -> preview.continues(i, node.mark)));
        boolean atStart = !found.isEmpty() && found.getFirst().at() == line.start();
        int end = line.leadEnd(text, LONGEST_LEAD);
        boolean lead = !turned && !atStart && isLead(line, end);
        if (lead) {
            tree.push(new Mark(Kind.LEAD, 0, line.from()), line.start(), new Span(line.from(), end));
        }
        runs.fill(line, lead ? end : line.from(), found, false);
    }

    /// After the last item of a series, 「各位代表!…」 and 「与此同时,…」 speak for the whole part again.
    private void returnToPart(int i, Line line) {
        boolean address = line.start() < line.from() && text.indexOf('各', line.start(), line.from()) >= 0
                || cues.standsAt(text, line.from(), line.to(), Use.ADDRESS);
        if (!address && !cues.standsAt(text, line.from(), line.to(), Use.RETURN)) {
            return;
        }
        tree.popWhile(
                node -> !node.part
                        && node.kind() != Kind.RUN
                        && node.kind() != Kind.BARE
                        && !preview.continues(i, node.mark),
                line.start());
        if (address) {
            tree.popWhile(node -> node.role == Role.PROBLEMS, line.start());
        }
    }

    private boolean isLead(Line line, int end) {
        if (line.broken() || end >= line.to() - 1 || text.charAt(end) != '。' || end - line.from() < SHORTEST_LEAD) {
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

    private void backMatter(Line line) {
        boolean heading = line.length() <= LONGEST_LEAD && !line.mark().present();
        Span words = new Span(line.from(), line.to());
        if (heading && cues.tells(text, line.from(), line.to(), Use.HEAD_GLOSSARY)) {
            tree.openPart(new Mark(Kind.BARE, 0, line.from()), line.start(), words, Role.GLOSSARY);
        } else if (heading && cues.tells(text, line.from(), line.to(), Use.LIVELIHOOD)) {
            tree.openPart(new Mark(Kind.BARE, 0, line.from()), line.start(), words, Role.LIVELIHOOD);
        } else if (line.mark().present() && tree.part().role == Role.LIVELIHOOD) {
            tree.place(line.mark(), line.start(), new Span(line.from(), line.leadEnd(text, LONGEST_LEAD)));
        }
    }

    private Line next(int i) {
        return lines.get(Math.min(i + 1, lines.size() - 1));
    }
}
