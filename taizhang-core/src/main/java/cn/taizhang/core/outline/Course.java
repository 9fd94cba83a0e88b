package cn.taizhang.core.outline;

import cn.taizhang.core.outline.Parts.Part;
import cn.taizhang.core.outline.Parts.View;
import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.outline.line.Line;
import cn.taizhang.core.outline.line.Years;
import cn.taizhang.core.record.Section.Role;

/// Which way the text looks at the point of the walk: back or ahead, at one year or at several; and where a paragraph
/// changes that.
///
/// 例: 「各位代表!五年来,…」 after the review of 2017 turns to the review of 2013–2017.
final class Course {

    private static final int ASIDE = 9;
    private static final int OPENING_WORDS = 12;
    private static final int FIRST_WORDS = 26;
    private static final int FIRST_SENTENCE = 60;
    private static final int FIRST_SENTENCES = 110;

    private final String text;
    private final RoleCues cues;
    private final Parts parts;
    private final Tree tree;
    private boolean ahead;
    private boolean mixed;
    private boolean dated;
    private boolean brief;
    private boolean admitted;
    private boolean targeted;
    private Role plan = Role.TASKS;

    Course(String text, RoleCues cues, Parts parts, Tree tree) {
        this.text = text;
        this.cues = cues;
        this.parts = parts;
        this.tree = tree;
    }

    boolean ahead() {
        return ahead;
    }

    /// Whether the year's targets were already met with.
    boolean targeted() {
        return targeted;
    }

    /// Takes note of a role met with on the way.
    void meet(Role role) {
        admitted |= role == Role.PROBLEMS;
        targeted |= role == Role.TARGETS;
        ahead |= role == Role.TARGETS;
        plan = role == Role.TASKS ? role : plan;
    }

    /// The role of a part that begins here; turns the walk back or ahead.
    Role enter(Line line, Part part, boolean beforePlan) {
        boolean first = tree.part().role == Role.OPENING
                && line.mark().ordinal() == 1
                && !Years.names(text, line.from(), line.to(), parts.year());
        boolean untold = part.view() == View.UNTOLD;
        boolean back = part.view() == View.BACK || untold && beforePlan && !admitted || first;
        boolean marked = Preview.ampersand(text, line.mark());
        mixed = part.single() && part.term();
        dated = part.single();
        ahead = !back || marked;
        Role role = role(part, back);
        plan = ahead && role != Role.SELF_BUILDING ? role : plan;
        return role;
    }

    private Role role(Part part, boolean back) {
        Role last = tree.part().role;
        if (part.view() == View.UNTOLD) {
            return ahead ? plan : last == Role.REVIEW_YEARS ? last : Role.REVIEW;
        }
        if (back && ahead) {
            return part.term() ? Role.GOALS_YEARS : Role.TASKS;
        }
        return back && part.view() == View.AHEAD ? Role.REVIEW : parts.role(part);
    }

    /// Turns a part that names no year to the goals of a term.
    boolean turnToTerm(Line line) {
        return !dated && !targeted && ahead && tree.top().role == Role.TASKS && turn(line, Role.GOALS_YEARS);
    }

    /// The role of a report that begins without a heading.
    Role unheaded(Line line) {
        boolean term = cues.tells(text, line.from(), Math.min(line.to(), line.from() + FIRST_WORDS), Use.TERM_BACK);
        return term ? Role.REVIEW_YEARS : Role.REVIEW;
    }

    /// A lone paragraph on the last year is over with its last line.
    void nextLine(Line line) {
        if (brief) {
            tree.popTo(1, line.start());
            brief = false;
        }
    }

    /// Follows a paragraph that turns to other years; whether it does.
    boolean follow(Line line) {
        int from = cues.end(text, line.from(), line.to(), Use.ADDRESS);
        return ahead ? followAhead(line, from) : followBack(line, from);
    }

    private boolean followBack(Line line, int from) {
        int first = Math.min(line.to(), from + FIRST_WORDS);
        if (coming(line, from)) {
            ahead = true;
            return turn(line, Role.GOALS_YEARS);
        }
        Role now = tree.top().role;
        boolean told = cues.tells(text, from, Math.min(line.to(), from + OPENING_WORDS), Use.LAST_YEAR);
        boolean dated = Years.yearAt(text, from, line.to()) == parts.year() - 1;
        boolean last = told || dated;
        boolean term = past(from, first) && !within(from, first);
        if (now == Role.REVIEW) {
            return (term && !last || term(line, from, first)) && turn(line, Role.REVIEW_YEARS);
        }
        if (now == Role.REVIEW_YEARS && last && !term) {
            brief = !told && lone(line, from);
            return turn(line, Role.REVIEW);
        }
        return false;
    }

    /// 「2012年,全市生产总值达到…」 in a review of the term is one paragraph; 「2012年是…的一年」 begins several.
    private boolean lone(Line line, int from) {
        return !mixed && text.indexOf("一年", from, Math.min(line.to(), from + FIRST_SENTENCE)) < 0;
    }

    /// 「各位代表!2017年…的积极成效,为本届政府工作划上了圆满句号。5年来,…」
    private boolean term(Line line, int from, int first) {
        boolean begun = tree.nodes().getLast() != tree.part() && tree.part().role == Role.REVIEW;
        boolean last = mixed
                || cues.tells(text, from, first, Use.LAST_YEAR)
                || Years.names(text, from, first, parts.year() - 1);
        return begun && last && past(from, Math.min(line.to(), from + FIRST_SENTENCES));
    }

    /// 「过去五年的实践,…」 after the problems speaks of the years again.
    boolean returnsToYears(Line line) {
        return !ahead && past(line.from(), Math.min(line.to(), line.from() + ASIDE));
    }

    /// 「财政收支创5年来最好水平」: the years are an aside.
    private boolean within(int from, int to) {
        int at = cues.find(text, from, to, Use.TERM_BACK);
        return at > from + ASIDE && ",。!;".indexOf(text.charAt(at - 1)) < 0;
    }

    private boolean past(int from, int to) {
        return cues.tells(text, from, to, Use.TERM_BACK)
                || Years.namesPlan(text, from, to, parts.from(Role.REVIEW_YEARS));
    }

    private boolean coming(Line line, int from) {
        return cues.standsAt(text, from, line.to(), Use.TERM_AHEAD)
                || Years.namesPlan(text, from, Math.min(line.to(), from + OPENING_WORDS), parts.year());
    }

    private boolean followAhead(Line line, int from) {
        Role now = tree.top().role;
        if (now == Role.TASKS && !targeted && coming(line, from)) {
            return turn(line, Role.GOALS_YEARS);
        }
        boolean annual = cues.standsAt(text, from, line.to(), Use.THIS_YEAR)
                || Years.yearAt(text, from, line.to()) == parts.year();
        return now == Role.GOALS_YEARS && annual && turn(line, Role.TASKS);
    }

    private boolean turn(Line line, Role role) {
        tree.popTo(1, line.start());
        plan = ahead ? role : plan;
        boolean fresh = tree.nodes().getLast() == tree.part();
        if (fresh && !tree.part().role.looksBack()) {
            tree.part().turnTo(role);
        } else if (tree.part().role != role) {
            tree.pushRun(line.start(), line.to(), role);
        }
        return true;
    }

    /// Follows 「加强政府自身建设。…」 after the last task, without a mark; whether the paragraph is that.
    boolean followInward(Line line, boolean seriesEnded) {
        boolean last = ahead
                && tree.depth() > 1
                && tree.part().role != Role.SELF_BUILDING
                && tree.top().role != Role.SELF_BUILDING;
        int first = Math.min(line.to(), line.from() + FIRST_WORDS);
        if (!last || !seriesEnded || !cues.tells(text, line.from(), first, Use.INWARD)) {
            return false;
        }
        tree.popTo(1, line.start());
        tree.pushRun(line.start(), line.to(), Role.SELF_BUILDING);
        return true;
    }
}
