package cn.taizhang.core.opening;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Match;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.text.Span;

/// A session of a people's congress, as the first page names it.
///
/// 例: 「侯马市第十七届人民代表大会第四次会议」: 侯马市, congress 17, sitting 4; 「十二届全国人大四次会议」: the
/// nation, 12, 4.
///
/// - `place` is [Place#NONE] for the nation and where the text has 省 or 自治区 without a name.
/// - `sitting` is 0 where it is not given.
public record Session(Span span, Place place, boolean nation, int congress, int sitting) {

    public static final Session NONE = new Session(new Span(0, 0), Place.NONE, false, 0, 0);

    private static final int LONGEST_NAME = 15;

    /// Whether the page names one.
    public boolean found() {
        return congress > 0;
    }

    /// The first session named on the page that hears the report: in the preamble, or after 在 or 向.
    public static Session hearing(Opening opening, Gazetteer gazetteer) {
        return first(opening, gazetteer, true);
    }

    /// The first session named below the preamble as a thing of the past. 例: 省十二届人大四次会议确定的目标.
    public static Session past(Opening opening, Gazetteer gazetteer) {
        return first(opening, gazetteer, false);
    }

    private static Session first(Opening opening, Gazetteer gazetteer, boolean hearing) {
        String text = opening.text();
        for (int at = text.indexOf('届'); at >= 0; at = text.indexOf('届', at + 1)) {
            Session session = around(opening, at, gazetteer);
            boolean hears = at < opening.preamble() || isAddressed(text, session.span.start());
            if (session.found() && hears == hearing) {
                return session;
            }
        }
        return NONE;
    }

    private static boolean isAddressed(String text, int start) {
        return start > 0 && (text.charAt(start - 1) == '在' || text.charAt(start - 1) == '向');
    }

    private static Session around(Opening opening, int term, Gazetteer gazetteer) {
        String text = opening.text();
        int number = term;
        while (number > 0 && term - number < 3 && Numerals.isNumeral(text.charAt(number - 1))) {
            number--;
        }
        int congress = Numerals.ordinal(text, number, term);
        int body = skip(text, term + 1, "全国");
        int sitting = skip(text, skip(text, body, "人民代表大会"), "人大");
        if (congress <= 0 || sitting == body) {
            return NONE;
        }
        int start = number > 0 && text.charAt(number - 1) == '第' ? number - 1 : number;
        boolean nation = body > term + 1 || text.startsWith("全国", start - 2);
        Span run = NameRun.before(opening, start);
        String known = before(text, start, gazetteer);
        String name = isTail(text, run, start - known.length(), gazetteer) ? "" : known;
        Place place = name.isEmpty() ? Place.NONE : gazetteer.named(name).getFirst();
        int from = name.isEmpty() ? Math.min(run.start(), start - generic(text, start)) : start - name.length();
        int end = sittingEnd(text, sitting);
        return new Session(new Span(from, end), place, nation, congress, sitting(text, sitting));
    }

    private static int generic(String text, int end) {
        for (String unit : new String[] {"自治区", "全国", "省", "市", "区", "县", "州", "旗"}) {
            if (end >= unit.length() && text.startsWith(unit, end - unit.length())) {
                return unit.length();
            }
        }
        return 0;
    }

    /// The longest name that ends here, common words (城区) included: what stands before 第…届 is a place.
    private static String before(String text, int end, Gazetteer gazetteer) {
        for (int start = Math.max(0, end - LONGEST_NAME); start < end - 1; start++) {
            String name = text.substring(start, end);
            if (!gazetteer.named(name).isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /// Whether a name of two characters is but the end of a longer one. 例: 城区 of 澜城区, not of 晋城市城区.
    private static boolean isTail(String text, Span run, int start, Gazetteer gazetteer) {
        if (run.end() - start != 2) {
            return false;
        }
        int at = run.start();
        for (Match match = gazetteer.at(text, at); match.found() && at < start; match = gazetteer.at(text, at)) {
            at += match.length();
        }
        return at < start;
    }

    private static int sitting(String text, int offset) {
        int start = skip(text, offset, "第");
        int end = Numerals.run(text, start);
        return end > start && text.startsWith("次", end) ? Math.max(0, Numerals.ordinal(text, start, end)) : 0;
    }

    private static int sittingEnd(String text, int offset) {
        int end = Numerals.run(text, skip(text, offset, "第"));
        return sitting(text, offset) == 0 ? offset : skip(text, skip(text, skip(text, end, "次"), "全体"), "会议");
    }

    private static int skip(String text, int offset, String word) {
        return text.startsWith(word, offset) ? offset + word.length() : offset;
    }
}
