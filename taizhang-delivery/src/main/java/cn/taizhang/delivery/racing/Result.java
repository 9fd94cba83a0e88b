package cn.taizhang.delivery.racing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What one item had come to before a period and after it: all that a race is run on.
///
/// 例: `task:T2025-0031` of 市卫生健康委: 16.7 % before the quarter, 41.7 % after it, the 序时 line at 44.9 %.
///
/// - Percent of what is to be reached, 100 at most. `gained` is what counts as contribution: points for tasks, 万元 for
///   investment; never below 0. `whole` is what 100 % of it are.
/// - `about` are the words by which a lane finds it: title, measure and section.
public record Result(
        String unit,
        Source source,
        String subject,
        String title,
        String about,
        BigDecimal before,
        BigDecimal after,
        BigDecimal line,
        BigDecimal whole,
        BigDecimal gained) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// By how many points it stands before the line; below 0 behind it.
    public BigDecimal lead() {
        return after.subtract(line);
    }

    public BigDecimal rise() {
        return after.subtract(before);
    }

    /// The same as if it had come to something else.
    public Result corrected(BigDecimal then, BigDecimal now) {
        BigDecimal rise = now.subtract(then).max(BigDecimal.ZERO);
        BigDecimal amount = whole.multiply(rise).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return new Result(unit, source, subject, title, about, then, now, line, whole, amount);
    }
}
