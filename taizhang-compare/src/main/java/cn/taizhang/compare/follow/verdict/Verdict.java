package cn.taizhang.compare.follow.verdict;

/// What became of a promise.
///
/// 例: target 8.5 %左右, result 8.7 %: KEPT; nothing said: NOT_MENTIONED.
public enum Verdict {
    /// 超额兑现: passed by more than half a percentage point, or more than 5 % of the target.
    EXCEEDED,
    /// 兑现
    KEPT,
    /// 部分兑现: a countable target at three quarters or more, or a stated part.
    PARTLY,
    /// 未兑现
    MISSED,
    /// 未再提及: the next report is silent.
    NOT_MENTIONED,
    /// 无法判定: something is said that does not decide.
    UNDETERMINABLE,
    /// 尚未评定: not due yet.
    NOT_RATED
}
