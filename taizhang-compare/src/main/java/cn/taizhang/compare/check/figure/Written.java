package cn.taizhang.compare.check.figure;

import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.record.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;

/// A size as it is written: its digits, its unit, and the words that bound it.
///
/// 例: 「近1.2万亿元」 is 1.2, 万亿元, approx by 近; the base unit 元.
///
/// - `high` equals `value` where there is no range. A base of [BaseUnits.Base#NONE] leaves the unit as it is.
public record Written(
        BigDecimal value, BigDecimal high, String unit, Bound bound, String boundWord, BaseUnits.Base base) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /// The unit in which sizes compare: the base unit, or the unit itself.
    public String kind() {
        return base.isNone() ? unit : base.unit();
    }

    public boolean isRate() {
        return kind().equals("%") || kind().equals("‰");
    }

    /// The size in the unit in which it compares.
    public BigDecimal size() {
        return inBase(value);
    }

    private BigDecimal inBase(BigDecimal size) {
        return base.isNone() ? size : size.multiply(base.factor());
    }

    /// What it may stand for in the unit in which it compares.
    public Interval in(Mode mode) {
        BigDecimal step = inBase(BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())));
        BigDecimal low = inBase(value.min(high));
        BigDecimal top = inBase(value.max(high));
        Interval plain = mode == Mode.ROUNDED
                ? new Interval(low.subtract(step.multiply(HALF)), top.add(step.multiply(HALF)))
                : new Interval(low.signum() < 0 ? low.subtract(step) : low, top.signum() < 0 ? top : top.add(step));
        return bounded(plain);
    }

    /// What it stands for when nobody rounded it, as an aim that was set: 6 % is 6 %, 6 % or more anything from there.
    public Interval asSet() {
        return bounded(new Interval(inBase(value.min(high)), inBase(value.max(high))));
    }

    private Interval bounded(Interval plain) {
        boolean fall = value.signum() < 0;
        return switch (bound) {
            case EQ, RANGE -> plain;
            case GE, GT ->
                fall ? new Interval(Interval.FAR.negate(), plain.high()) : new Interval(plain.low(), Interval.FAR);
            case LE, LT ->
                fall ? new Interval(plain.low(), Interval.FAR) : new Interval(Interval.FAR.negate(), plain.high());
            case APPROX -> about(plain);
        };
    }

    /// 近 and 接近 stay below the number, 左右 and 约 go either way.
    private Interval about(Interval plain) {
        if (boundWord.contains("近")) {
            return value.signum() < 0
                    ? new Interval(plain.low(), plain.high().multiply(NEARLY))
                    : new Interval(plain.low().multiply(NEARLY), plain.high());
        }
        return plain.widened(isRate() ? HALF : size().abs().multiply(ABOUT));
    }

    /// A size in the base unit, in the unit of this one. 例: 12000000000 beside 亿元 is 120亿元.
    public String like(BigDecimal size) {
        BigDecimal own = base.isNone() ? size : size.divide(base.factor(), MathContext.DECIMAL64);
        BigDecimal bare = own.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString() + unit;
    }

    /// As it is shown in a sum. 例: 1.2万亿元, ≥100公里.
    public String shown() {
        String digits = value.toPlainString() + (high.compareTo(value) == 0 ? "" : "~" + high.toPlainString());
        return sign() + digits + unit;
    }

    private String sign() {
        return switch (bound) {
            case EQ, RANGE -> "";
            case APPROX -> "≈";
            case GE, GT -> ">";
            case LE, LT -> "<";
        };
    }

    /// Whether words open or widen it.
    public boolean isExact() {
        return bound == Bound.EQ;
    }
}
