package cn.taizhang.delivery.burden;

import java.time.LocalDate;

/// One thing that was asked of a unit: on which day, what, how many fields it had to fill in, about what.
///
/// 例: of `U6` on 2025-05-31 a report on `task:T2025-0031` with three fields.
///
/// - `spared` is 1 where a figure was brought from where it had been told already: nothing was asked then.
public record Asked(String unit, LocalDate day, Asking what, int fields, int spared, String subject) {

    static Asked spared(String unit, LocalDate day, String subject) {
        return new Asked(unit, day, Asking.REPORT, 0, 1, subject);
    }

    /// Whether the unit had to do something.
    public boolean isRequest() {
        return spared == 0;
    }
}
