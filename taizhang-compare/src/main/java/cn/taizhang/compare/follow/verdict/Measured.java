package cn.taizhang.compare.follow.verdict;

import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
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
                of(fact, amount.bound(), new Ends(amount.value(), amount.value(), amount.unit()));
            case Quantity.Range range ->
                of(fact, Bound.RANGE, new Ends(range.value(), range.valueHigh(), range.unit()));
            case Quantity.Words words -> throw new IllegalArgumentException("no number: " + words.wording());
        };
    }

    private record Ends(BigDecimal one, BigDecimal other, String unit) {}

    private static Measured of(Fact fact, Bound bound, Ends ends) {
        Fact.Size size = fact.size();
        boolean known = size.isKnown() && ends.one().signum() != 0;
        BigDecimal factor =
                known ? size.value().divide(ends.one(), MathContext.DECIMAL64).abs() : BaseUnits.magnitude(ends.unit());
        String unit = known ? size.unit() : ends.unit();
        Kind kind = fact.quantity().kind();
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, ends.one().scale()));
        return new Measured(
                kind,
                bound,
                ends.one().min(ends.other()).multiply(factor),
                ends.one().max(ends.other()).multiply(factor),
                step.multiply(factor),
                unit,
                kind == Kind.GROWTH || RATES.contains(ends.unit()) || RATES.contains(unit));
    }

    /// Whether it is a size of which more can be had, no rate and no rank.
    public boolean countsUp() {
        return !rate && kind != Kind.RANK && low.signum() > 0;
    }

    boolean isFall() {
        return low.signum() < 0;
    }

    /// A tenth of it: 7.6 printed with % for ‰.
    public Measured tenth() {
        return new Measured(
                kind, bound, low.movePointLeft(1), high.movePointLeft(1), step.movePointLeft(1), unit, rate);
    }

    /// Whether the figures are the same, however they are bounded.
    public boolean sameAs(Measured other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    /// The two together: 新建200所 and 改扩建257所 are 457所.
    public Measured plus(Measured other) {
        return new Measured(kind, bound, low.add(other.low), high.add(other.high), step.max(other.step), unit, rate);
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
