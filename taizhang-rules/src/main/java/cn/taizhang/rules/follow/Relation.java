package cn.taizhang.rules.follow;

/// How a target in words hangs on another series.
///
/// 例: 「与经济增长同步」 is ALONG, 「高于全国平均水平」 ABOVE.
public enum Relation {
    /// 同步: no less, within the tolerance.
    ALONG,
    /// 不低于: no less.
    NO_LESS,
    /// 高于, 快于: more.
    ABOVE
}
