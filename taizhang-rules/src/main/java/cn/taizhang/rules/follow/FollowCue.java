package cn.taizhang.rules.follow;

/// What a word is for when a promise is looked up in the next report.
///
/// 例: 道路 is FOLD `公路`; 各类 is IDLE; 国家级 is CONTRAST `rank:nation`; 超额完成 is MET.
public enum FollowCue {
    /// Another wording of the value: 道路 for 公路.
    FOLD,
    /// Says nothing of what the thing is: 重点, 各类.
    IDLE,
    /// Says so little of what a thing is that it is not known again by it: 项目, 资金.
    GENERIC,
    /// One of several that exclude each other; the value is the set and the member: `rank:nation`.
    CONTRAST,
    /// Tells that the base or the measure of a result is another: 同口径, 扣除留抵退税后.
    BASE,
    /// Says that what was set was reached: 超额完成, 全部办结.
    MET,
    /// Says that it was not: 未能按期投产.
    FAILED,
    /// A measure word that another of the kind may stand for: 个, 家, 项.
    COUNTING,
    /// Names another series on which a target hangs; the value is that of [OtherSeries]: 经济增长 is `ECONOMY`.
    OTHER,
    /// How a target hangs on another series; the value is that of [Relation]: 同步 is `ALONG`, 高于 is `ABOVE`.
    RELATION,
    /// Said of several years or of all there is by now: 五年, 累计.
    SEVERAL
}
