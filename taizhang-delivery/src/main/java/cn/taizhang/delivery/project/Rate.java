package cn.taizhang.delivery.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A rate with both its numbers.
///
/// 例: 31 of 48 is 64.6 %; 0 of 0 is no percentage at all.
///
/// - The numerator counts some of what the denominator counts.
public record Rate(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Rate {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator);
        }
    }

    /// With one decimal; none of nothing.
    public Optional<BigDecimal> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(numerator)
                        .multiply(HUNDRED)
                        .divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP));
    }
}
