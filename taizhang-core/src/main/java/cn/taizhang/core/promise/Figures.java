package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Letters;
import java.util.Arrays;

/// Finds the counting numbers of a clause, not a date, a name or an ordinal.
///
/// 例: yes in 「新建学校20所」 and 「新增两条航线」; no in 「2025年」, 「5G基站」, 「第三期」, 「一批项目」, 「“十四五”规划」.
///
/// - Numbers inside “” and 《》 never count. One pass.
final class Figures {

    private static final String MEASURES = "家条座所处户件倍成套台公亩辆艘门张栋片岁%";
    private static final String MEASURES_AFTER_TEN = "个项名人次万亿元";
    private static final String NO_UNIT = "年月日号期级强路线届G";

    private int[] starts = new int[16];
    private int count;

    /// Finds the counting numbers of `[start, end)`.
    void scan(CharSequence text, int start, int end) {
        count = 0;
        int at = start;
        char close = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (close != 0) {
                close = c == close ? 0 : close;
                at++;
            } else if (c == '“' || c == '《') {
                close = c == '“' ? '”' : '》';
                at++;
            } else if (Letters.isDigit(c)) {
                int after = digits(text, at, end);
                add(at, arabic(text, start, at, after, end));
                at = after;
            } else if (Letters.isNumeral(c)) {
                int after = chinese(text, at, end);
                add(at, counts(text, start, at, after, end));
                at = after;
            } else {
                at++;
            }
        }
    }

    private void add(int at, boolean counting) {
        if (counting) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = at;
        }
    }

    /// Where the first counting number at or after a place starts, or -1.
    int from(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        int index = found < 0 ? -found - 1 : found;
        return index < count ? starts[index] : -1;
    }

    /// Whether a counting number starts within `[start, end)`.
    boolean any(int start, int end) {
        int at = from(start);
        return at >= 0 && at < end;
    }

    private static int digits(CharSequence text, int at, int end) {
        int after = at;
        while (after < end && (Letters.isDigit(text.charAt(after)) || isJoint(text, after, end))) {
            after++;
        }
        return after;
    }

    private static boolean isJoint(CharSequence text, int at, int end) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',')
                && at + 1 < end
                && Letters.isDigit(text.charAt(at + 1));
    }

    private static boolean arabic(CharSequence text, int floor, int start, int after, int end) {
        char before = start > floor ? text.charAt(start - 1) : ' ';
        char next = after < end ? text.charAt(after) : ' ';
        if (isLatin(before) || before == '+' || next == '+' || next == '·') {
            return false;
        }
        if (before == '第') {
            return next == '位' || next == '名';
        }
        return NO_UNIT.indexOf(next) < 0 && !(isLatin(next) && next != 'G' && next != 'k' && next != 'm');
    }

    private static int chinese(CharSequence text, int at, int end) {
        int after = at;
        while (after < end && Letters.isNumeral(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean counts(CharSequence text, int floor, int start, int after, int end) {
        char before = start > floor ? text.charAt(start - 1) : ' ';
        if (after >= end || before == '第' || before == '“' || before == '前') {
            return false;
        }
        char unit = text.charAt(after);
        boolean one = after == start + 1 && "一百千万亿".indexOf(text.charAt(start)) >= 0;
        boolean large = after > start + 1;
        return !one
                && (MEASURES.indexOf(unit) >= 0 || large && MEASURES_AFTER_TEN.indexOf(unit) >= 0)
                && !(unit == '成' && after == start + 1);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
