package cn.taizhang.bench.planted.family;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The arithmetic of growth.
///
/// 例: from 1260 to 1512 is 20.0 %.
final class Ratios {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /// Growth in per cent with one decimal.
    static BigDecimal growth(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(ALL).divide(from, 1, RoundingMode.HALF_UP);
    }

    /// A level grown by per cent, with the decimals of the first.
    static BigDecimal grown(BigDecimal from, BigDecimal percent) {
        return from.multiply(ALL.add(percent)).divide(ALL, from.scale(), RoundingMode.HALF_UP);
    }

    /// Growth a year in per cent over some years.
    static BigDecimal yearly(BigDecimal from, BigDecimal to, int years) {
        double ratio = to.divide(from, MathContext.DECIMAL64).doubleValue();
        return BigDecimal.valueOf((Math.pow(ratio, 1.0 / years) - 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }

    private Ratios() {}
}
