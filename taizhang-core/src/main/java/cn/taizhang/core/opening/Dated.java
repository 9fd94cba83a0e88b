package cn.taizhang.core.opening;

import cn.taizhang.core.text.Span;

/// A date of the first page: that of delivery where the preamble has one.
///
/// 例: 「2024年3月12日」, 「一九九九年一月二十七日」; 「1999年2月日」 lost its day and has day 0.
public record Dated(Span span, int year, int month, int day) {

    public static final Dated NONE = new Dated(new Span(0, 0), 0, 0, 0);

    /// Whether there is one.
    public boolean found() {
        return year > 0;
    }

    /// The date as ISO, or the empty string while a part of it is missing.
    public String iso() {
        return day == 0 ? "" : "%04d-%02d-%02d".formatted(year, month, day);
    }

    /// The year a report given on this day sets targets for: one given late in a year is for the next.
    public int reportYear() {
        return month >= 11 ? year + 1 : year;
    }

    /// The date that begins at an offset, or [#NONE].
    static Dated at(String text, int offset) {
        int year = Numerals.year(text, offset);
        if (year == 0 || !text.startsWith("年", offset + 4)) {
            return NONE;
        }
        int monthEnd = Numerals.run(text, offset + 5);
        int month = Numerals.ordinal(text, offset + 5, monthEnd);
        if (month < 1 || month > 12 || !text.startsWith("月", monthEnd)) {
            return NONE;
        }
        int dayEnd = Numerals.run(text, monthEnd + 1);
        int day = Numerals.ordinal(text, monthEnd + 1, dayEnd);
        boolean whole = day >= 1 && day <= 31 && text.startsWith("日", dayEnd);
        return new Dated(new Span(offset, whole ? dayEnd + 1 : monthEnd + 1), year, month, whole ? day : 0);
    }
}
