package cn.taizhang.web.burden;

import cn.taizhang.app.console.Refused;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;

/// Which month is shown, and of which unit.
///
/// 例: `month=2025-09&unit=U6`.
record BurdenRequest(YearMonth month, String unit) {

    static final Set<String> NAMES = Set.of("month", "unit");

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    static BurdenRequest of(Parameters parameters, LocalDate today) {
        parameters.allowOnly(NAMES);
        return new BurdenRequest(month(parameters.text("month"), today), parameters.text("unit"));
    }

    private static YearMonth month(String words, LocalDate today) {
        if (words.isEmpty()) {
            return YearMonth.from(today);
        }
        try {
            YearMonth month = YearMonth.parse(words);
            if (month.getYear() >= FIRST && month.getYear() <= LAST) {
                return month;
            }
            throw wrong(words);
        } catch (DateTimeParseException e) {
            throw wrong(words);
        }
    }

    private static Refused wrong(String words) {
        return Parameters.wrong("month", words, "2025-09");
    }
}
