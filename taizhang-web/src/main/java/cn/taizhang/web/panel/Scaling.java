package cn.taizhang.web.panel;

import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Turns sizes into the unit of one axis.
///
/// 例: on an axis in 亿元 「2.5万亿元」 is 25000; 「增长6%—6.5%」 on one in % is 6 and 6.5.
///
/// - A size in a unit that does not compare is drawn nowhere: an empty list.
public record Scaling(String unit, BaseUnits bases) {

    private static final String PERCENT = "%";
    private static final int DIGITS = 6;

    /// The axis of a panel: percent for growth, the usual unit of the indicator for levels.
    public static Scaling of(Question question, Indicator indicator, BaseUnits bases) {
        return new Scaling(
                question.kind() == Kind.GROWTH ? PERCENT : indicator.scale().unit(), bases);
    }

    /// Whether differences are percentage points.
    public boolean isRate() {
        return unit.equals(PERCENT) || unit.equals("‰");
    }

    /// The size in the unit of the axis, of a range both ends; empty where the units do not compare.
    public List<BigDecimal> of(Statement.Size size) {
        BaseUnits.Base axis = bases.of(unit);
        BaseUnits.Base own = bases.of(size.unit());
        boolean same = size.unit().equals(unit);
        if (!same && (axis.isNone() || !axis.unit().equals(own.unit()))) {
            return List.of();
        }
        BigDecimal factor = same ? BigDecimal.ONE : own.factor();
        BigDecimal divisor = same ? BigDecimal.ONE : axis.factor();
        BigDecimal low = scaled(size.value(), factor, divisor);
        return size.bound() == Bound.RANGE ? List.of(low, scaled(size.high(), factor, divisor)) : List.of(low);
    }

    private static BigDecimal scaled(BigDecimal size, BigDecimal factor, BigDecimal divisor) {
        BigDecimal exact = size.multiply(factor)
                .divide(divisor, DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
