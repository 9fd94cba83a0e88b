package cn.taizhang.web.gantt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A piece of the axis.
///
/// 例: from 52.1, 640.0 wide; 41.7 % of it are 266.9.
public record Stretch(BigDecimal left, BigDecimal length) {

    static final Stretch NONE = new Stretch(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public boolean isEmpty() {
        return length.signum() <= 0;
    }

    public String x() {
        return left.toPlainString();
    }

    public String width() {
        return length.toPlainString();
    }

    /// Where so many percent of it end, at most all of it.
    BigDecimal end(BigDecimal percent) {
        return left.add(length.multiply(percent.min(HUNDRED)).divide(HUNDRED, 1, RoundingMode.HALF_UP));
    }

    /// Its first so many percent.
    Stretch first(BigDecimal percent) {
        return new Stretch(left, end(percent).subtract(left));
    }
}
