package cn.taizhang.rules.check;

/// What a word beside a figure says to the number lint.
///
/// 例: 合计 is TOTAL, 其中 OF_WHICH, 同口径 OTHER_BASE.
public enum CheckCue {
    /// The figure after it adds up those before it: 新建60公里、改建50公里,合计110公里.
    TOTAL,
    /// The figures after it are parts of the one before it: 项目120个,其中新建60个.
    OF_WHICH,
    /// Not a part of the whole before it, but another whole: 全省, 累计, 总投资.
    OWN_WHOLE,
    /// A mean or a size for each one, which never adds up: 人均, 平均, 每.
    PER_EACH,
    /// Counted on another base than the plain levels: 同口径, 可比价, 扣除价格因素.
    OTHER_BASE,
    /// Parts that are the whole together; the value names which: 城镇 and 农村 are `dwelling`.
    COMPLEMENT,
    /// A share of a whole: 占, 比重.
    SHARE,
    /// A rate that cannot pass a hundred per cent: 覆盖率.
    BOUNDED_RATE,
    /// Opens a pair of levels of two times: 由100亿元增加到120亿元.
    FROM,
    /// Of an aim recalled: 预期目标, 年初确定.
    AIM,
    /// Compared with something else, so that percentage points are right: 高于, 比重, 拉动.
    COMPARED,
    /// A figure whose kind is limited or special, so that a repeated wording may mean another thing: 新增, 另有, 又.
    OTHER_THING
}
