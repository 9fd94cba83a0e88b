package cn.taizhang.delivery.task;

import cn.taizhang.table.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// How often a unit reports: 日调度, 周调度, 月调度.
///
/// 例: MONTHLY, tightened once, is WEEKLY.
public enum Rhythm {
    DAILY("日调度", "daily"),
    WEEKLY("周调度", "weekly"),
    MONTHLY("月调度", "monthly");

    private final Bilingual words;

    Rhythm(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public static Optional<Rhythm> called(String name) {
        return Arrays.stream(values())
                .filter(one -> one.words.zh().equals(name) || one.words.en().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The day so many periods after another.
    public LocalDate after(LocalDate day, int periods) {
        return switch (this) {
            case DAILY -> day.plusDays(periods);
            case WEEKLY -> day.plusWeeks(periods);
            case MONTHLY -> day.plusMonths(periods);
        };
    }

    /// One step tighter for each; daily stays daily.
    public Rhythm tightened(int steps) {
        return values()[Math.max(0, ordinal() - steps)];
    }
}
