package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.figure.Told;
import java.math.BigDecimal;
import java.math.MathContext;

/// How many times one size is another, and whether that looks like a slip of the unit.
///
/// 例: 1200亿元 beside 12亿元 is 100 times, 120万元 beside 120亿元 a ten-thousandth.
record Ratio(double times) {

    private static final double HUNDREDFOLD = 2;
    private static final double MYRIAD = 4;
    private static final double NEAR = 0.3;
    private static final int SHOWN = 3;
    private static final double CLOSE = 0.2;

    static Ratio of(Told now, Told then) {
        BigDecimal one = now.written().size();
        BigDecimal other = then.written().size();
        boolean plain = one.signum() > 0 && other.signum() > 0;
        return new Ratio(plain ? one.divide(other, MathContext.DECIMAL64).doubleValue() : 1);
    }

    /// About a hundred or ten thousand times, either way.
    boolean isSlip() {
        double power = Math.abs(Math.log10(times));
        return Math.abs(power - HUNDREDFOLD) < NEAR || Math.abs(power - MYRIAD) < NEAR;
    }

    /// No more than some 60 % apart, as two tellings of one thing are; further apart they are of two.
    boolean isClose() {
        return Math.abs(Math.log10(times)) < CLOSE;
    }

    String shown() {
        return new BigDecimal(times)
                .round(new MathContext(SHOWN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
