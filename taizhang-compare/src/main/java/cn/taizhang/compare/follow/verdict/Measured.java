package cn.taizhang.compare.follow.verdict;

import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Set;

/// A target or a result as numbers that compare.
///
/// 例: 「6%—6.5%」 is 6 to 6.5 %, a rate; 「7.2万个」 is 72000 个, its last written place 1000.
///
/// - `step` is the size of the last written place, in the same unit.
public record Measured(
        Kind kind, Bound bound, BigDecimal low, BigDecimal high, BigDecimal step, String unit, boolean rate) {

    private static final Set<String> RATES = Set.of("%", "‰", "百分点");

    /// The numbers of a fact; one without a number has none and is an [IllegalArgumentException].
    public static Measured of(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount ->
                of(fact, amount.kind(), amount.bound(), amount.value(), amount.value(), amount.unit());
            case Quantity.Range range ->
                of(fact, range.kind(), Bound.RANGE, range.value(), range.valueHigh(), range.unit());
            case Quantity.Words words -> throw new IllegalArgumentException("no number: " + words.wording());
        };
    }

    private static Measured of(Fact fact, Kind kind, Bound bound, BigDecimal one, BigDecimal other, String unit) {
        boolean rate = kind == Kind.GROWTH
                || RATES.contains(unit)
                || RATES.contains(fact.size().unit());
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, one.scale()));
        Fact.Size size = fact.size();
        if (!size.isKnown() || one.signum() == 0) {
            return new Measured(kind, bound, one.min(other), one.max(other), step, unit, rate);
        }
        BigDecimal factor =
                size.value().divide(one, java.math.MathContext.DECIMAL64).abs();
        return new Measured(
                kind,
                bound,
                size.value().min(size.high()),
                size.value().max(size.high()),
                step.multiply(factor),
                size.unit(),
                rate);
    }

    boolean isFall() {
        return low.signum() < 0;
    }

    /// The same without its sign.
    Measured turned() {
        return new Measured(kind, bound, high.abs().min(low.abs()), high.abs().max(low.abs()), step, unit, rate);
    }

    /// The same as if the written figure had been this much more.
    Measured shifted(BigDecimal by) {
        return new Measured(kind, bound, low.add(by), high.add(by), step, unit, rate);
    }
}
