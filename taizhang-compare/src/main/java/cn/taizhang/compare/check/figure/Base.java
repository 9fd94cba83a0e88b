package cn.taizhang.compare.check.figure;

import java.util.ArrayList;
import java.util.List;

/// A level with the level of an earlier year that the same sentence tells beside it.
///
/// 例: 100亿元 and 120亿元 of 「由2022年的100亿元增加到120亿元」, year 2022; of 「完成120亿元,上年为100亿元」.
///
/// - `year` is that of the earlier level, or 0 where the words do not tell.
public record Base(Told before, Told now, int year) {

    private static final List<String> FROM = List.of("由", "从");
    private static final List<String> TO = List.of("到", "至", "为");
    private static final List<String> LAST = List.of("上年", "去年", "上一年");
    private static final int LONGEST = 24;
    private static final int SHORT = 14;
    private static final int UNKNOWN = 0;

    /// The base that the figure at `at` is told with, or none.
    public static List<Base> at(Page page, List<Told> sentence, int at) {
        List<Base> found = new ArrayList<>();
        Told now = sentence.get(at);
        if (at > 0) {
            Told before = sentence.get(at - 1);
            if (isAlike(before, now) && (isFromTo(page, before, now) || isYearAfter(before, now))) {
                found.add(new Base(before, now, year(page, before, now)));
            }
        }
        if (found.isEmpty() && at + 1 < sentence.size() && isBehind(page, now, sentence.get(at + 1))) {
            Told before = sentence.get(at + 1);
            found.add(new Base(before, now, year(page, before, now)));
        }
        return found;
    }

    private static boolean isAlike(Told before, Told now) {
        return before.isLevel()
                && now.isLevel()
                && before.written().kind().equals(now.written().kind())
                && before.written().isExact()
                && now.written().isExact();
    }

    /// 「由100亿元增加到120亿元」.
    private static boolean isFromTo(Page page, Told before, Told now) {
        String gap = page.between(before, now);
        return gap.length() <= LONGEST
                && gap.indexOf('、') < 0
                && gap.indexOf(',') < 0
                && TO.stream().anyMatch(gap::contains)
                && FROM.stream().anyMatch(page.lead(before)::contains);
    }

    /// 「2022年为200亿元,2023年达到300亿元」.
    private static boolean isYearAfter(Told before, Told now) {
        return before.isOfOneYear()
                && now.isOfOneYear()
                && isSame(before, now)
                && before.about().period().to() == now.about().period().to() - 1;
    }

    /// 「达到120亿元,上年为100亿元」「达到120亿元,比上年的100亿元增长…」.
    private static boolean isBehind(Page page, Told now, Told before) {
        String gap = page.between(now, before);
        return isAlike(before, now)
                && isSame(before, now)
                && gap.length() <= SHORT
                && (gap.startsWith(",") || gap.startsWith("("))
                && LAST.stream().anyMatch(gap::contains);
    }

    private static boolean isSame(Told before, Told now) {
        Told.About one = before.about();
        Told.About other = now.about();
        return one.scope().equals(other.scope())
                && !one.wording().isEmpty()
                && (one.isKnown()
                        ? one.indicator().equals(other.indicator())
                        : one.wording().equals(other.wording()));
    }

    private static int year(Page page, Told before, Told now) {
        String lead = page.lead(before);
        int named = lastYear(lead);
        if (named != UNKNOWN) {
            return named;
        }
        boolean last = LAST.stream().anyMatch(lead::contains);
        return last && now.isOfOneYear() ? now.about().period().to() - 1 : UNKNOWN;
    }

    /// The last 2022年 of some words, or 0.
    private static int lastYear(String words) {
        int end = words.lastIndexOf('年');
        int start = end - 4;
        if (start < 0 || start > 0 && Character.isDigit(words.charAt(start - 1))) {
            return UNKNOWN;
        }
        String digits = words.substring(start, end);
        boolean year = digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.startsWith("20") || digits.startsWith("19"));
        return year ? Integer.parseInt(digits) : UNKNOWN;
    }
}
