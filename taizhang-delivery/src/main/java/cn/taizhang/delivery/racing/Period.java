package cn.taizhang.delivery.racing;

import cn.taizhang.table.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The month or the quarter for which is raced.
///
/// 例: `2025-03` is March 2025, `2025Q1` the first quarter.
public record Period(Kind kind, YearMonth first) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int CODE_OF_MONTH = 7;
    private static final int CODE_OF_QUARTER = 6;
    private static final int MONTHS_OF_YEAR = 12;

    /// How long it is.
    public enum Kind {
        MONTH("月赛", "monthly", 1),
        QUARTER("季赛", "quarterly", 3);

        private final Bilingual words;
        private final int months;

        Kind(String zh, String en, int months) {
            this.words = new Bilingual(zh, en);
            this.months = months;
        }

        public Bilingual words() {
            return words;
        }
    }

    /// The period in which a day lies.
    public static Period of(Kind kind, LocalDate day) {
        int month = (day.getMonthValue() - 1) / kind.months * kind.months + 1;
        return new Period(kind, YearMonth.of(day.getYear(), month));
    }

    /// The period of a code; none of what is no code.
    public static Optional<Period> of(String code) {
        if (code.chars().anyMatch(c -> c > 'Z')) {
            return Optional.empty();
        }
        int year = number(code, 0, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        int month = code.length() == CODE_OF_MONTH && code.charAt(4) == '-' ? number(code, 5, 7) : 0;
        int quarter = code.length() == CODE_OF_QUARTER && code.charAt(4) == 'Q' ? number(code, 5, 6) : 0;
        if (month >= 1 && month <= MONTHS_OF_YEAR) {
            return Optional.of(new Period(Kind.MONTH, YearMonth.of(year, month)));
        }
        return quarter >= 1 && quarter <= MONTHS_OF_YEAR / Kind.QUARTER.months
                ? Optional.of(new Period(Kind.QUARTER, YearMonth.of(year, (quarter - 1) * Kind.QUARTER.months + 1)))
                : Optional.empty();
    }

    private static int number(String words, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = i < words.length() ? words.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    public String code() {
        return kind == Kind.MONTH
                ? first.toString()
                : first.getYear() + "Q" + ((first.getMonthValue() - 1) / kind.months + 1);
    }

    public LocalDate begin() {
        return first.atDay(1);
    }

    public LocalDate end() {
        return first.plusMonths(kind.months - 1L).atEndOfMonth();
    }

    public Period before() {
        return new Period(kind, first.minusMonths(kind.months));
    }

    /// In words. 例: 2025年3月, 2025年第1季度.
    public Bilingual words() {
        int number = (first.getMonthValue() - 1) / kind.months + 1;
        return kind == Kind.MONTH
                ? new Bilingual(first.getYear() + "年" + number + "月", first.toString())
                : new Bilingual(first.getYear() + "年第" + number + "季度", "Q" + number + " " + first.getYear());
    }
}
