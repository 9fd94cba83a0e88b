package cn.taizhang.compare.check.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/// What a written number may stand for: every size from `low` to `high`.
///
/// 例: 1.2万亿元, rounded, is 11500亿元 to 12500亿元.
///
/// - Both ends belong to it; [#FAR] either way stands for no limit.
/// - Two figures agree when their intervals meet.
public record Interval(BigDecimal low, BigDecimal high) {

    /// Further than any size a report tells.
    public static final BigDecimal FAR = new BigDecimal("1E40");

    public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval plus(Interval other) {
        return new Interval(limit(low.add(other.low)), limit(high.add(other.high)));
    }

    public Interval minus(Interval other) {
        return new Interval(limit(low.subtract(other.high)), limit(high.subtract(other.low)));
    }

    /// The growth from `before` to this in per cent; only where both are above zero.
    public Interval growthOver(Interval before) {
        return new Interval(rate(low, before.high), rate(high, before.low));
    }

    private static BigDecimal rate(BigDecimal now, BigDecimal then) {
        if (then.compareTo(FAR) >= 0) {
            return new BigDecimal(-100);
        }
        return limit(
                now.divide(then, MathContext.DECIMAL64).subtract(BigDecimal.ONE).movePointRight(2));
    }

    private static BigDecimal limit(BigDecimal value) {
        return value.min(FAR).max(FAR.negate());
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /// Whether all of it lies above all of the other.
    public boolean isAbove(Interval other) {
        return low.compareTo(other.high) > 0;
    }

    public boolean isPositive() {
        return low.signum() > 0;
    }

    /// Wider by so much on either side.
    public Interval widened(BigDecimal by) {
        return new Interval(low.subtract(by), high.add(by));
    }
}
