package cn.taizhang.core.outline;

import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.record.Section.Role;
import java.util.EnumSet;

/// Reads from the words of a heading what part of the report it opens.
///
/// 例 (report of 2018): 「2017年和过去五年工作回顾」 looks back on 2017 and on 2013–2017; 「今后五年和2018年政府工作的建议」 looks ahead to 2018–2022 and 2018.
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

    /// What a heading tells: where the part looks, whether at several years, at one, or at both, and which is named first.
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
        int termAt = cues.find(text, from, to, back ? Use.TERM_BACK : Use.TERM_AHEAD);
        boolean inPlan = Years.namesPlan(text, from, to, plan, true);
        boolean single = Years.names(text, from, to, back ? year - 1 : year) || uses.contains(back ? Use.LAST_YEAR : Use.THIS_YEAR);
        boolean termFirst = termAt == from || inPlan && text.charAt(from) != '1' && text.charAt(from) != '2';
        return new Part(view, termAt >= 0 || inPlan, single, termFirst || termAt >= 0 && termAt < from + 2, plan, plan + TERM - 1);
    }

    private View view(String text, int from, int to, EnumSet<Use> uses) {
        boolean review = uses.contains(Use.HEAD_REVIEW);
        boolean plan = uses.contains(Use.HEAD_PLAN);
        boolean last = Years.names(text, from, to, year - 1) || uses.contains(Use.LAST_YEAR);
        boolean next = Years.names(text, from, to, year) || uses.contains(Use.THIS_YEAR);
        if (last != next && !(last && plan && !review)) {
            return last ? View.BACK : View.AHEAD;
        }
        if (review) {
            return View.BACK;
        }
        if (uses.contains(Use.HEAD_SELF)) {
            return View.INWARD;
        }
        if (plan || uses.contains(Use.TERM_AHEAD) || Years.namesPlan(text, from, to, year, true)) {
            return View.AHEAD;
        }
        boolean past = uses.contains(Use.TERM_BACK) || Years.namesPlan(text, from, to, year - TERM, true);
        return past ? View.BACK : View.UNTOLD;
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
