package cn.taizhang.core.outline.line;

/// Finds the years and five-year plans that a short stretch names.
///
/// 例: 「“十二五”时期」 is the plan that starts in 2011; 「2017年」 is the year 2017.
public final class Years {

    private static final int TENTH_PLAN = 2001;
    private static final int PLAN_YEARS = 5;
    private static final int YEAR_DIGITS = 4;

    private Years() {}

    /// Whether the stretch names this year in digits.
    public static boolean names(String text, int from, int to, int year) {
        return find(text, from, to, year) >= 0;
    }

    /// Where the stretch names this year in digits, or -1.
    public static int find(String text, int from, int to, int year) {
        for (int i = from; i + YEAR_DIGITS <= to; i++) {
            if (yearAt(text, i, to) == year) {
                return i;
            }
        }
        return -1;
    }

    /// The year in digits at an offset, or 0.
    public static int yearAt(String text, int at, int to) {
        if (at + YEAR_DIGITS > to || text.charAt(at) != '1' && text.charAt(at) != '2') {
            return 0;
        }
        int value = 0;
        for (int i = at; i < at + YEAR_DIGITS; i++) {
            char c = text.charAt(i);
            if (!Marks.isDigit(c)) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        boolean whole = at + YEAR_DIGITS == to || !Marks.isDigit(text.charAt(at + YEAR_DIGITS));
        return whole ? value : 0;
    }

    /// Whether the stretch names the period (时期, 期间) of the plan that starts in `start`.
    public static boolean namesPlan(String text, int from, int to, int start) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '五' && planStart(text, from, i) == start && periodFollows(text, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /// Where the stretch names the plan that starts in `start`, or -1.
    public static int findPlan(String text, int from, int to, int start) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '五' && planStart(text, from, i) == start) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the stretch names any plan.
    public static boolean namesAnyPlan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '五' && planStart(text, from, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean periodFollows(String text, int at, int to) {
        int i = at;
        while (i < to && "”\"时".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > at && i < to && (text.charAt(i) == '期' || text.charAt(i) == '末');
    }

    /// The first year of the plan whose name ends in the 五 at `five` (九五, 十五, 十一五 …), or 0.
    private static int planStart(String text, int from, int five) {
        if (five - 1 < from) {
            return 0;
        }
        if (text.charAt(five - 1) == '个') {
            return spelt(text, from, five - 1);
        }
        int unit = "一二三四五六七八九".indexOf(text.charAt(five - 1)) + 1;
        boolean teens = unit > 0 && five - 2 >= from && text.charAt(five - 2) == '十';
        int number = teens ? 10 + unit : unit > 0 ? unit : text.charAt(five - 1) == '十' ? 10 : 0;
        int first = teens ? five - 2 : five - 1;
        return number > 5 && named(text, from, first, five) ? TENTH_PLAN + (number - 10) * PLAN_YEARS : 0;
    }

    /// Whether quotation marks or 时期, 期间, 计划, 规划 show a name.
    private static boolean named(String text, int from, int first, int five) {
        boolean quoted = first > from && "“\"".indexOf(text.charAt(first - 1)) >= 0;
        return quoted || five + 1 < text.length() && "时期计规".indexOf(text.charAt(five + 1)) >= 0;
    }

    /// 「第十五个五年规划」: the number before 个.
    private static int spelt(String text, int from, int measure) {
        int at = measure;
        while (at > from && measure - at < 3 && "一二三四五六七八九十".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        Mark mark = at > from && text.charAt(at - 1) == '第'
                ? Marks.read(text.substring(at, measure) + "、", 0, measure - at + 1)
                : Mark.NONE;
        return mark.present() ? TENTH_PLAN + (mark.ordinal() - 10) * PLAN_YEARS : 0;
    }
}
