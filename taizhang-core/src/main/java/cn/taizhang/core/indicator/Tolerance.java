package cn.taizhang.core.indicator;

import java.math.BigDecimal;

/// How far 左右 reaches: in percentage points for rates, in percent of the size for everything else.
///
/// 例: 「增长6%左右」 is met from 5.5 % on with 0.5 points; 「1000亿元左右」 from 950亿元 on with 5
/// percent.
///
/// - Growth of any indicator, and a level counted in % or ‰, is a rate.
public record Tolerance(BigDecimal points, BigDecimal percent) {

    /// 0.5 percentage points and 5 percent.
    public static final Tolerance USUAL = new Tolerance(new BigDecimal("0.5"), new BigDecimal("5"));

    public Tolerance {
        if (points.signum() < 0 || percent.signum() < 0) {
            throw new IllegalArgumentException("not a tolerance: " + points + " points, " + percent + " percent");
        }
    }
}
