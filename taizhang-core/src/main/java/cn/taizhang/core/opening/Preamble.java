package cn.taizhang.core.opening;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Match;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.text.Span;
import java.util.List;

/// What stands above the salutation: title, date, session and speaker, as dense spans of the [Opening].
///
/// 例: 「2025年天津市政府工作报告 … 2025年1月14日在天津市第十八届人民代表大会第三次会议上 天津市市长张工同志作政府工作报告」.
///
/// - What is not there is an empty span. Lines of an imprint (来源:…, 时间:…) give no date.
public record Preamble(Opening opening, Span title, Dated date, Session session, Span office, Span speaker) {

    private static final String REPORT = "工作报告";
    private static final Span NOWHERE = new Span(0, 0);
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 6;
    private static final String NO_NAME = "同作向的在受,。、;:!?()《》“”‘’—-·年月日第各";

    /// Reads the first page down to the salutation.
    public static Preamble of(Opening opening, Gazetteer gazetteer, OpeningCues cues) {
        List<Span> lines = opening.preambleLines();
        Session session = Session.hearing(opening, gazetteer);
        Dated date = date(opening, lines, cues);
        Span office = office(opening, cues);
        Span speaker = office.isEmpty()
                ? bareName(opening, lines, date, session, gazetteer)
                : nameBeside(opening, office, date, gazetteer);
        return new Preamble(opening, title(opening, lines), date, session, office, speaker);
    }

    /// The place that an office belongs to, where it is named. 例: 山东省 in 山东省省长.
    public Place officeHolderOf(Gazetteer gazetteer) {
        String text = opening.text();
        for (int start = Math.max(0, office.start() - 20); start < office.start(); start++) {
            Match match = gazetteer.at(text, start);
            int end = start + match.length();
            if (match.found()
                    && (end == office.start() || (end + 4 == office.start() && text.startsWith("人民政府", end)))) {
                return match.place();
            }
        }
        return Place.NONE;
    }

    private static Span title(Opening opening, List<Span> lines) {
        Span best = NOWHERE;
        for (Span line : lines) {
            int at = opening.text().indexOf(REPORT, line.start());
            if (at >= 0 && at < line.end()) {
                Span title = titleAround(opening.text(), line, at);
                boolean better = best.isEmpty() || (worth(opening.text(title)) > worth(opening.text(best)));
                best = better && title.length() <= LONGEST_TITLE ? title : best;
            }
        }
        return best;
    }

    private static int worth(String title) {
        return (title.contains("政府" + REPORT) ? 2 : 0) + (Numerals.year(title, 0) > 0 ? 1 : 0);
    }

    private static Span titleAround(String text, Span line, int report) {
        int start = line.start();
        for (String lead : new String[] {"会议上的", "会议的"}) {
            int at = text.lastIndexOf(lead, report);
            start = at >= start ? at + lead.length() : start;
        }
        while (start < report && "年—-–─－·*#《\"“".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = report + REPORT.length();
        end += text.startsWith("》", end) && text.substring(start, end).contains("《") ? 1 : 0;
        boolean dated = text.startsWith("(", end) && Numerals.year(text, end + 1) > 0 && text.startsWith("年)", end + 5);
        return new Span(start, dated ? end + 7 : end);
    }

    private static Dated date(Opening opening, List<Span> lines, OpeningCues cues) {
        for (Span line : lines) {
            String text = opening.text();
            boolean imprint = cues.imprints().stream().anyMatch(i -> text.startsWith(i, line.start()));
            for (int at = line.start(); !imprint && at < line.end(); at++) {
                Dated date = Dated.at(text, at);
                if (date.found()) {
                    return date;
                }
            }
        }
        return Dated.NONE;
    }

    private static Span office(Opening opening, OpeningCues cues) {
        for (int at = 0; at < opening.preamble(); at++) {
            String office = cues.office(opening.text(), at);
            if (!office.isEmpty()) {
                return new Span(at, at + office.length());
            }
        }
        return NOWHERE;
    }

    /// 市长韩正, 省长:郝鹏, and the other way round 龚正市长.
    private static Span nameBeside(Opening opening, Span office, Dated date, Gazetteer gazetteer) {
        boolean colon = opening.text().startsWith(":", office.end());
        Span after = nameAfter(opening, office.end() + (colon ? 1 : 0));
        int start = Math.max(
                opening.lineStart(office.start()),
                date.span().end() <= office.start() ? date.span().end() : 0);
        int before = office.start() - start;
        boolean named =
                before >= 2 && before <= 4 && nameAfter(opening, start).contains(new Span(start, office.start()));
        return after.isEmpty() && named && !gazetteer.at(opening.text(), start).found()
                ? new Span(start, office.start())
                : after;
    }

    private static Span nameAfter(Opening opening, int start) {
        int last = Math.min(opening.lineEnd(start), Math.min(opening.preamble(), start + LONGEST_NAME));
        int end = start;
        while (end < last && isOfName(opening.text().charAt(end), end == start)) {
            end++;
        }
        return end - start >= 2 ? new Span(start, end) : NOWHERE;
    }

    /// 向 opens a name (向巴平措) and ends one (向大会作报告).
    private static boolean isOfName(char c, boolean first) {
        return Character.isIdeographic(c) && (NO_NAME.indexOf(c) < 0 || (first && c == '向'));
    }

    /// A name without an office: alone on its line, or after the date. 例: 「(2006年2月8日 王珉)」.
    private static Span bareName(Opening opening, List<Span> lines, Dated date, Session session, Gazetteer gazetteer) {
        if (date.found()) {
            Span name = nameAfter(opening, date.span().end());
            if (!name.isEmpty()
                    && name.length() <= 4
                    && !gazetteer.at(opening.text(), name.start()).found()) {
                return name;
            }
        }
        for (Span line : lines) {
            boolean after =
                    line.start() >= Math.max(date.span().end(), session.span().end()) && line.start() > 0;
            if (after
                    && line.length() <= 4
                    && nameAfter(opening, line.start()).equals(line)
                    && !gazetteer.at(opening.text(), line.start()).found()) {
                return line;
            }
        }
        return NOWHERE;
    }
}
