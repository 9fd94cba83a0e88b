package cn.taizhang.compare.check.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A percentage as written, held against parts of a whole.
///
/// 例: 90.4 is 216 of 239 when rounded, 90.3 when truncated.
record Share(BigDecimal percent) {

    private static final int HUNDRED_DIGITS = 2;

    /// Whether the part of the whole rounds to the percentage, to as many decimals as it has.
    boolean rounded(int part, int whole) {
        return shown(part, whole, RoundingMode.HALF_UP);
    }

    boolean truncated(int part, int whole) {
        return shown(part, whole, RoundingMode.DOWN);
    }

    /// The largest part of the whole that is not above the percentage.
    int below(int whole) {
        return percent.multiply(BigDecimal.valueOf(whole))
                .movePointLeft(HUNDRED_DIGITS)
                .setScale(0, RoundingMode.DOWN)
                .intValue();
    }

    /// 「4/5 = 80%」, with one decimal more than the percentage has where it needs it.
    String of(int part, int whole) {
        BigDecimal exact =
                quotient(part, whole, percent.scale() + 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return part + "/" + whole + " = " + exact.toPlainString() + "%";
    }

    private boolean shown(int part, int whole, RoundingMode mode) {
        return quotient(part, whole, percent.scale(), mode).compareTo(percent) == 0;
    }

    private static BigDecimal quotient(int part, int whole, int scale, RoundingMode mode) {
        return BigDecimal.valueOf(part).movePointRight(HUNDRED_DIGITS).divide(BigDecimal.valueOf(whole), scale, mode);
    }
}
