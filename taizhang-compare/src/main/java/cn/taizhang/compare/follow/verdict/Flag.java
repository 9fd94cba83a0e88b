package cn.taizhang.compare.follow.verdict;

/// What stands beside a verdict.
///
/// 例: a result that is only 预计 makes the verdict PROVISIONAL.
public enum Flag {
    /// The result is expected, not final: 预计.
    PROVISIONAL,
    /// Within the rounding of the written figures the verdict would be another.
    WITHIN_ROUNDING,
    /// The result is told on another base: 同口径, 扣除留抵退税后.
    BASE_CHANGED,
    /// A later report tells another value.
    REVISED
}
