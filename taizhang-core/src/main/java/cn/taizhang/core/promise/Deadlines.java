package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import java.time.YearMonth;

/// Reads the date by which something is promised.
///
/// 例: in a report for 2024 「6月底前」 is 2024-06-30, 「5月1日」 2024-05-01, 「到2027年」 2027-12-31, 「年底前」 2024-12-31, 「2023年以来」
/// none.
///
/// - The last deadline of the stretch counts; a number that is no date says nothing.
/// - Words (年底前, 上半年) come from the cue table, numbers are read here; every character is looked at once.
final class Deadlines {

    private static final int MONTHS = 12;
    private static final int NOTHING = 0;
    private static final int TENTH = 10;
    private static final int TWENTIETH = 20;

    private final Hits<Cue> hits;
    private int year;
    private int month;
    private int day;
    private int at;

    Deadlines(Hits<Cue> hits) {
        this.hits = hits;
    }

    /// The deadline in `[start, end)` of a scanned clause for a report year; empty when there is none.
    String find(CharSequence text, int start, int end, int reportYear) {
        String found = "";
        for (int i = hits.from(start); i < hits.count() && hits.end(i) <= end; i++) {
            String value = hits.has(i, Cue.TIME) ? hits.value(i, Cue.TIME) : "";
            if (!value.isEmpty()) {
                found = value.startsWith("+") ? reportYear + 1 + "-" + value.substring(1) : reportYear + "-" + value;
            }
        }
        for (at = start; at < end; ) {
            if (Letters.isDigit(text.charAt(at))) {
                int from = at;
                String date = date(text, start, from, end, reportYear);
                found = date.isEmpty() ? found : date;
            } else {
                at++;
            }
        }
        return found;
    }

    /// Where a time phrase that starts at `start` ends; `start` when none does.
    int skip(CharSequence text, int start, int end, int reportYear) {
        at = start;
        if (start < end && text.charAt(start) == '到' && start + 1 < end && Letters.isDigit(text.charAt(start + 1))) {
            at = start + 1;
        }
        if (at < end
                && Letters.isDigit(text.charAt(at))
                && !date(text, start, at, end, reportYear).isEmpty()) {
            return at;
        }
        return start;
    }

    private String date(CharSequence text, int floor, int start, int end, int reportYear) {
        boolean until = start > floor && text.charAt(start - 1) == '到';
        year = reportYear;
        month = NOTHING;
        day = NOTHING;
        int number = number(text, end);
        if (follows(text, '年', end) && number > 1990 && number < 2100) {
            year = number;
            at++;
            int mark = at;
            int next = at < end && Letters.isDigit(text.charAt(at)) ? number(text, end) : NOTHING;
            if (next == NOTHING || !follows(text, '月', end)) {
                at = mark;
                return closesYear(text, end) || until ? year + "-12-31" : "";
            }
            number = next;
        }
        if (!follows(text, '月', end) || number < 1 || number > MONTHS) {
            return "";
        }
        month = number;
        at++;
        return inMonth(text, end);
    }

    private String inMonth(CharSequence text, int end) {
        if (at < end && Letters.isDigit(text.charAt(at))) {
            int number = number(text, end);
            if (follows(text, '日', end)) {
                day = number;
                at++;
            }
        }
        if (day == NOTHING) {
            day = part(text, end);
        }
        while (at < end && "底末份前初中旬以之内".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        return iso(day == NOTHING || day > last ? last : day);
    }

    /// 月初 is until the 10th, 中旬 until the 20th, anything else until the last day.
    private int part(CharSequence text, int end) {
        if (follows(text, '初', end)) {
            return TENTH;
        }
        return follows(text, '中', end) ? TWENTIETH : NOTHING;
    }

    private String iso(int on) {
        return year + (month < TENTH ? "-0" : "-") + month + (on < TENTH ? "-0" : "-") + on;
    }

    /// Whether a year is a limit: 2025年底, 2025年前; or stands alone before the act.
    private boolean closesYear(CharSequence text, int end) {
        int from = at;
        while (at < end && "底末前内年以之".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from && text.charAt(at - 1) != '以' || at == end && from == end;
    }

    private int number(CharSequence text, int end) {
        int value = 0;
        while (at < end && Letters.isDigit(text.charAt(at))) {
            value = value > 9999 ? value : value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    private boolean follows(CharSequence text, char c, int end) {
        return at < end && text.charAt(at) == c;
    }
}
