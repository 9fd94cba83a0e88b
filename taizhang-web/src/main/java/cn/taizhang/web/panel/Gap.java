package cn.taizhang.web.panel;

import cn.taizhang.web.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// How far a result lies from its target.
///
/// 例: target 6%左右, result 6.5%: +0.5个百分点; target 1000亿元, result 1030亿元: +30亿元 (+3%).
///
/// - Of a range the lower end counts.
public record Gap(BigDecimal size, Scaling scaling) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// The gap between two figures; none where one of them cannot be drawn.
    public static List<Gap> of(Cells cells, String from, String to, Scaling scaling) {
        if (!cells.has(from) || !cells.has(to)) {
            return List.of();
        }
        return between(cells.of(from), cells.of(to), scaling);
    }

    /// How far the second lies above the first.
    public static List<Gap> between(Figure one, Figure other, Scaling scaling) {
        return one.drawn().isEmpty() || other.drawn().isEmpty()
                ? List.of()
                : List.of(new Gap(other.drawn().getFirst().subtract(one.drawn().getFirst()), scaling));
    }

    /// In points or in the unit of the axis.
    public String worded(Words words) {
        String sign = size.signum() > 0 ? "+" : "";
        String unit = scaling.isRate() ? words.say("indicators.points") : scaling.unit();
        return sign + size.stripTrailingZeros().toPlainString() + unit;
    }

    /// As a share of what it is measured by, in percent.
    public BigDecimal shareOf(BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : size.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
