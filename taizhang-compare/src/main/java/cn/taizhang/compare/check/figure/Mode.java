package cn.taizhang.compare.check.figure;

import cn.taizhang.compare.check.Severity;
import java.util.function.Predicate;

/// How the last digit of a written number came about.
///
/// 例: 12.3 is 12.25 to 12.35 when rounded and 12.3 to 12.4 when truncated.
public enum Mode {
    ROUNDED,
    TRUNCATED;

    /// What a contradiction is worth that holds in some modes: an error in both, a doubt in one, nothing in none.
    ///
    /// - HINT stands for nothing: no contradiction is a hint.
    public static Severity worth(Predicate<Mode> wrong) {
        boolean rounded = wrong.test(ROUNDED);
        boolean truncated = wrong.test(TRUNCATED);
        if (rounded && truncated) {
            return Severity.ERROR;
        }
        return rounded || truncated ? Severity.DOUBT : Severity.HINT;
    }
}
