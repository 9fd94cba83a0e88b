package cn.taizhang.core.head;

import cn.taizhang.core.opening.Dated;
import cn.taizhang.core.opening.Numerals;
import cn.taizhang.core.opening.Opening;
import cn.taizhang.core.opening.Preamble;
import cn.taizhang.core.opening.Session;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.text.Span;

/// Votes for the report year from the first page: date of delivery, title, session, and the plan that a report
/// introduces.
///
/// 例: 「2024年济南市政府工作报告」 votes for 2024; 「1999年12月29日」 for 2000; 「第十个五年计划纲要(草案)」 for 2001.
final class YearHead {

    private static final double DATE = 6;
    private static final double LATE_DATE = 4;
    private static final double TITLE = 5;
    private static final double CONGRESS = 2;
    private static final double PAST_CONGRESS = 1;
    private static final double PLAN = 2;
    private static final int FIRST_PLAN = 9;
    private static final int LAST_PLAN = 30;
    private static final int FIRST_PLAN_BEGINS = 1996;
    private static final int YEAR_WORD = 5;

    private YearHead() {}

    static Ballot<Integer> votes(Preamble preamble, HeadCues cues) {
        Ballot<Integer> years = new Ballot<>();
        Opening opening = preamble.opening();
        Dated date = preamble.date();
        if (date.found()) {
            years.vote(
                    date.reportYear(),
                    date.reportYear() == date.year() ? DATE : LATE_DATE,
                    opening.canonical(date.span()));
        }
        voteTitle(preamble, years);
        votePlan(opening, years);
        return years;
    }

    private static void voteTitle(Preamble preamble, Ballot<Integer> years) {
        Span title = preamble.title();
        for (int at = title.start(); at < title.end(); at++) {
            int year = Numerals.year(preamble.opening().text(), at);
            if (year > 0) {
                years.vote(
                        year, TITLE, preamble.opening().canonical(new Span(at, Math.min(at + YEAR_WORD, title.end()))));
                return;
            }
        }
    }

    /// A report on the outline of a five-year plan is the report of the plan's first year.
    private static void votePlan(Opening opening, Ballot<Integer> years) {
        String text = opening.text();
        int at = text.indexOf("个五年");
        int start = at;
        while (start > 0 && at - start < 3 && Numerals.isNumeral(text.charAt(start - 1))) {
            start--;
        }
        int plan = at < 0 ? 0 : Numerals.ordinal(text, start, at);
        int outline = text.indexOf("纲要", Math.max(0, at));
        if (plan >= FIRST_PLAN && plan <= LAST_PLAN && outline >= 0 && outline - at < 12) {
            years.vote(
                    FIRST_PLAN_BEGINS + HeadCues.TERM * (plan - FIRST_PLAN),
                    PLAN,
                    opening.canonical(new Span(start, at + 3)));
        }
    }

    /// Sessions of a congress whose count is known: that which hears the report, and the last one, which set the
    /// targets just reviewed.
    ///
    /// 例: 十四届三次 of a province is 2025; 「省十二届人大四次会议确定的目标」 speaks for 2017.
    static void voteSessions(
            Preamble preamble, Gazetteer gazetteer, String code, HeadCues cues, Ballot<Integer> years) {
        Session now = preamble.session();
        Session past = Session.past(preamble.opening(), gazetteer);
        voteYear(yearOf(now, code, cues), CONGRESS, preamble, now, years);
        voteYear(yearOf(past, code, cues) + 1, PAST_CONGRESS, preamble, past, years);
    }

    private static int yearOf(Session session, String code, HeadCues cues) {
        return session.sitting() > 0 ? cues.yearOf(code, session.congress(), session.sitting()) : 0;
    }

    private static void voteYear(int year, double weight, Preamble preamble, Session session, Ballot<Integer> years) {
        if (year > 1) {
            years.vote(year, weight, preamble.opening().canonical(session.span()));
        }
    }
}
