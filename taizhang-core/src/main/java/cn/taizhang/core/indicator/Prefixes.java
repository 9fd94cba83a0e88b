package cn.taizhang.core.indicator;

import java.util.List;

/// Tells whether what stands before a name leaves its meaning alone: words such as 预计 and 全年, a
/// year, the name of an area.
///
/// 例: 「2023年预计」 and 「滨海新区」 do; 「人均」, 「单位」, 「民营」 do not.
final class Prefixes {

    private static final int LONGEST_AREA = 14;
    private static final String UNKNOWN = "";

    private final Words openers;
    private final Words closers;
    private final Words endings;
    private final Words blockers;

    Prefixes(List<String> before, Wordings.Areas areas) {
        this.openers = Words.starting(before);
        this.closers = Words.ending(before);
        this.endings = Words.ending(areas.endings());
        this.blockers = Words.starting(areas.blockers());
    }

    /// Whether the first `end` characters of the wording may stand before a name.
    boolean allow(CharSequence wording, int end) {
        int from = skipForward(wording, end);
        return from >= skipBackward(wording, from, end)
                || !area(wording, from, end).isEmpty();
    }

    /// The area among the first `end` characters of the wording, or the empty string.
    String area(CharSequence wording, int end) {
        return area(wording, skipForward(wording, end), end);
    }

    /// 市 may close what stands before a name, or end the name of the area.
    private String area(CharSequence wording, int from, int end) {
        int to = isArea(wording, from, end) ? end : skipBackward(wording, from, end);
        return isArea(wording, from, to) ? wording.subSequence(from, to).toString() : UNKNOWN;
    }

    private int skipForward(CharSequence wording, int end) {
        int at = 0;
        while (at < end) {
            int step = Math.max(openers.from(wording, at, end), year(wording, at, end));
            if (step == 0) {
                break;
            }
            at += step;
        }
        return at;
    }

    private int skipBackward(CharSequence wording, int floor, int end) {
        int at = end;
        int step = closers.before(wording, at, floor);
        while (step > 0) {
            at -= step;
            step = closers.before(wording, at, floor);
        }
        return at;
    }

    /// The length of a year such as 2023年 or 2018-2022年, or 0.
    private static int year(CharSequence wording, int from, int end) {
        int at = from;
        while (at < end && (isDigit(wording.charAt(at)) || wording.charAt(at) == '-')) {
            at++;
        }
        return at > from && at < end && wording.charAt(at) == '年' ? at + 1 - from : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isArea(CharSequence wording, int from, int to) {
        if (to - from < 2 || to - from > LONGEST_AREA || endings.before(wording, to, from) == 0) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (blockers.from(wording, at, to) > 0) {
                return false;
            }
        }
        return true;
    }
}
