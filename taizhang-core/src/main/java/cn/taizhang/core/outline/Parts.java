package cn.taizhang.core.outline;

import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.outline.line.Years;
import cn.taizhang.core.record.Section.Role;
import java.util.EnumSet;

/// Reads from the words of a heading what part of the report it opens.
///
/// 例 (report of 2018): 「2017年和过去五年工作回顾」 looks back on 2017 and on 2013–2017;
/// 「今后五年和2018年政府工作的建议」 looks ahead to
/// 2018–2022 and 2018.
///
/// - A named year decides before a named plan, a plan before a word like 回顾 or 工作安排.
final class Parts {

    private static final int TERM = 5;
    private static final int LONGEST = 46;

    private final RoleCues cues;
    private final int year;

    Parts(RoleCues cues, int year) {
        this.cues = cues;
        this.year = year;
    }

    /// Where a part looks.
    enum View {
        BACK,
        AHEAD,
        INWARD,
        UNTOLD
    }

    /// What a heading tells: where the part looks, whether at several years, at one, or at both, and which is named
    /// first.
    record Part(View view, boolean term, boolean single, boolean termFirst, int termFrom, int termTo) {
        static final Part UNTOLD = new Part(View.UNTOLD, false, false, false, 0, 0);

        /// Whether the words alone show a heading of the first level.
        boolean strong() {
            return view == View.BACK || view == View.AHEAD;
        }

        boolean startsWithTerm() {
            return term && (!single || termFirst);
        }
    }

    Part read(String text, int from, int to) {
        if (to - from > LONGEST || to - from < 2) {
            return Part.UNTOLD;
        }
        EnumSet<Use> uses = cues.uses(text, from, to);
        View view = view(text, from, to, uses);
        if (view == View.INWARD || view == View.UNTOLD) {
            return new Part(view, false, false, false, 0, 0);
        }
        boolean back = view == View.BACK;
        int plan = back ? year - TERM : year;
        int termAt = first(
                cues.find(text, from, to, back ? Use.TERM_BACK : Use.TERM_AHEAD), Years.findPlan(text, from, to, plan));
        int yearAt = first(
                Years.find(text, from, to, back ? year - 1 : year),
                cues.find(text, from, to, back ? Use.LAST_YEAR : Use.THIS_YEAR));
        boolean termFirst = termAt >= 0 && (yearAt < 0 || termAt < yearAt);
        return new Part(view, termAt >= 0, yearAt >= 0, termFirst, plan, plan + TERM - 1);
    }

    /// The earlier of two places, -1 where there is neither.
    private static int first(int a, int b) {
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    private View view(String text, int from, int to, EnumSet<Use> uses) {
        boolean review = uses.contains(Use.HEAD_REVIEW);
        boolean plan = uses.contains(Use.HEAD_PLAN);
        boolean last = uses.contains(Use.LAST_YEAR) | Years.names(text, from, to, year - 1);
        boolean next = uses.contains(Use.THIS_YEAR) | Years.names(text, from, to, year);
        if (last != next && (next || review || !plan)) {
            return last ? View.BACK : View.AHEAD;
        }
        boolean coming = uses.contains(Use.TERM_AHEAD) || Years.findPlan(text, from, to, year) >= 0;
        if (review || !coming && !next && past(text, from, to, uses)) {
            return View.BACK;
        }
        return uses.contains(Use.HEAD_SELF) ? View.INWARD : plan || coming ? View.AHEAD : View.UNTOLD;
    }

    private boolean past(String text, int from, int to, EnumSet<Use> uses) {
        return uses.contains(Use.TERM_BACK) || Years.findPlan(text, from, to, year - TERM) >= 0;
    }

    /// An unmarked heading ends in a noun like 回顾, 安排, 建设; a line broken by a page end, or a title, does not.
    boolean nounEnds(String text, int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            if (cues.end(text, i, to, Use.HEAD_END) == to) {
                return true;
            }
        }
        return false;
    }

    /// The role of a part that starts with this heading.
    Role role(Part part) {
        return switch (part.view()) {
            case BACK -> part.startsWithTerm() ? Role.REVIEW_YEARS : Role.REVIEW;
            case AHEAD -> part.startsWithTerm() ? Role.GOALS_YEARS : Role.TASKS;
            case INWARD -> Role.SELF_BUILDING;
            case UNTOLD -> Role.TASKS;
        };
    }

    /// The first year a role speaks of.
    int from(Role role) {
        return switch (role) {
            case REVIEW, PROBLEMS -> year - 1;
            case REVIEW_YEARS -> year - TERM;
            case OPENING, GLOSSARY -> 0;
            default -> year;
        };
    }

    /// The last year a role speaks of.
    int to(Role role) {
        return switch (role) {
            case REVIEW, PROBLEMS, REVIEW_YEARS -> year - 1;
            case GOALS_YEARS -> year + TERM - 1;
            case OPENING, GLOSSARY -> 0;
            default -> year;
        };
    }

    int year() {
        return year;
    }
}
