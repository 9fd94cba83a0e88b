package cn.taizhang.rules.follow;

/// The series on which a target in words hangs.
///
/// 例: 「与经济增长同步」 hangs on ECONOMY, 「高于全国平均水平」 on NATION.
public enum OtherSeries {
    /// The growth of the place's own gross product.
    ECONOMY,
    /// The same indicator of the province.
    PROVINCE,
    /// The same indicator of the nation.
    NATION
}
