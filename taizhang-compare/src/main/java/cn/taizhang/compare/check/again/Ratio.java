package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.figure.Told;
import java.math.BigDecimal;
import java.math.MathContext;

/// How many times one size is another, and whether that looks like a slip of the unit.
///
/// 例: 1200亿元 beside 12亿元 is 100 times, 120万元 beside 120亿元 a ten-thousandth.
///
/// - A slip of the digits leaves all but one of them, or two neighbours change places: 57.6 and 97.6, 214 and 124.
record Ratio(double times, boolean digits) {

    private static final double HUNDREDFOLD = 2;
    private static final double MYRIAD = 4;
    private static final double NEAR = 0.3;
    private static final int SHOWN = 3;
    private static final double CLOSE = 0.2;

    static Ratio of(Told now, Told then) {
        BigDecimal one = now.written().size();
        BigDecimal other = then.written().size();
        boolean plain = one.signum() > 0 && other.signum() > 0;
        return new Ratio(
                plain ? one.divide(other, MathContext.DECIMAL64).doubleValue() : 1, plain && isDigitSlip(now, then));
    }

    private static boolean isDigitSlip(Told now, Told then) {
        String one = now.written().value().toPlainString();
        String other = then.written().value().toPlainString();
        boolean same = now.written().unit().equals(then.written().unit());
        if (one.equals(other)) {
            return !same;
        }
        return same && one.length() == other.length() && significant(one) > 2 && isNear(one, other);
    }

    /// 9000 and 1000 are sizes of two things, 9120 and 1120 may be one mistyped.
    private static int significant(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end).replace(".", "").length();
    }

    private static boolean isNear(String one, String other) {
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        boolean oneDigit = one.substring(at + 1).equals(other.substring(at + 1));
        boolean swapped = at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
        return oneDigit || swapped;
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

    /// Close, or apart by what looks like a slip of the unit or of the digits.
    boolean isOfOneThing() {
        return isClose() || isSlip() || digits;
    }

    String shown() {
        return new BigDecimal(times)
                .round(new MathContext(SHOWN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
