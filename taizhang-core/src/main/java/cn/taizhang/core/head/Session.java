package cn.taizhang.core.head;

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
record Session(Span span, Place place, boolean nation, int congress, int sitting) {

    static final Session NONE = new Session(new Span(0, 0), Place.NONE, false, 0, 0);

    private static final int LONGEST_NAME = 15;

    boolean found() {
        return congress > 0;
    }

    /// The first session named on the page: in the preamble, or where a report is given to it (在…, 向…).
    static Session in(Opening opening, Gazetteer gazetteer) {
        String text = opening.text();
        for (int at = text.indexOf('届'); at >= 0; at = text.indexOf('届', at + 1)) {
            Session session = around(text, at, gazetteer);
            if (session.found() && (at < opening.preamble() || isAddressed(text, session.span.start()))) {
                return session;
            }
        }
        return NONE;
    }

    private static boolean isAddressed(String text, int start) {
        return start > 0 && (text.charAt(start - 1) == '在' || text.charAt(start - 1) == '向');
    }

    private static Session around(String text, int term, Gazetteer gazetteer) {
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
        Match place = before(text, start, gazetteer);
        int from = start - place.length() - (place.found() ? 0 : generic(text, start));
        int end = sittingEnd(text, sitting);
        return new Session(new Span(from, end), place.place(), nation, congress, sitting(text, sitting));
    }

    private static int generic(String text, int end) {
        for (String unit : new String[] {"自治区", "全国", "省", "市", "区", "县", "州", "旗"}) {
            if (end >= unit.length() && text.startsWith(unit, end - unit.length())) {
                return unit.length();
            }
        }
        return 0;
    }

    private static Match before(String text, int end, Gazetteer gazetteer) {
        for (int start = Math.max(0, end - LONGEST_NAME); start < end - 1; start++) {
            Match match = gazetteer.at(text, start);
            if (match.length() == end - start) {
                return match;
            }
        }
        return Match.NONE;
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
