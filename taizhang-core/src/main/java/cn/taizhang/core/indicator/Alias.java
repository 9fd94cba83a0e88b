package cn.taizhang.core.indicator;

/// A wording that names an indicator, always or only beside growth or only beside a level.
///
/// 例: 经济 names `gdp` in 「经济增长5%」 alone, so its use is GROWTH; 生产总值 is ANY.
public record Alias(String wording, Use use) {

    /// Beside which figures the wording names the indicator.
    public enum Use {
        ANY,
        GROWTH,
        LEVEL;

        boolean holds(boolean growth) {
            return this == ANY || (this == GROWTH) == growth;
        }
    }
}
