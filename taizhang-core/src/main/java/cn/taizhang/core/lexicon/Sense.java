package cn.taizhang.core.lexicon;

/// What a word of the lexicon can mean to the reader of figures; a word may have several senses.
///
/// 例: 增加 is both CHANGE (居民收入增加500元) and DEED (增加绿地3处).
public enum Sense {
    /// Joins a measure to its size: 达到, 为, 完成.
    LINK,
    /// A link that says the size is where the measure arrived, not by how much it moved: 提高到, 降至.
    ARRIVAL,
    /// A bound before the number, value is the bound: 突破 gt, 不低于 ge, 近 approx.
    BOUND_BEFORE,
    /// A bound after the number or its unit, value is the bound: 以上 ge, 左右 approx.
    BOUND_AFTER,
    /// A relative or absolute movement, value is its sign: 增长 +, 下降 -.
    CHANGE,
    /// A noun for growth itself: 增速, 涨幅.
    GROWTH,
    /// How firmly a promise is made, value is strive or ensure: 力争, 确保.
    HEDGE,
    /// The result is not final: 预计.
    EXPECTED,
    /// Says nothing about what is measured: 同比, 进一步, 全面.
    ADVERB,
    /// Opens a clause and is no part of the measure: 其中, 同时, 全市.
    OPENER,
    /// An act with an object: 新建, 改造, 培育.
    DEED,
    /// A noun that only begins or ends like a deed: 保障性住房, 服务业.
    NOUN,
    /// A deed that tells whom another deed reached: 惠及, 覆盖.
    EFFECT,
    /// A noun that is a measure only together with its owner: 总投资, 满意率, 总量.
    ATTRIBUTE,
    /// A noun that can end the name of a measure: 增加值, 进出口总额.
    MEASURE,
    /// The end of a share or rate: 率, 比重, 占比.
    RATE,
    /// Says a rank follows: 位居, 排名.
    RANK,
    /// The field a rank or comparison is over: 全省, 全国.
    WIDER,
    /// The money of a project: 总投资.
    INVESTMENT,
    /// Summed up from an open start: 累计.
    CUMULATIVE,
    /// Averaged over several years: 年均.
    AVERAGE,
    /// A target in words, value is its kind: 与经济增长同步 growth, 完成省下达任务 level.
    WORDS,
    /// A word that stands before a number but belongs to its unit: 每立方米, 每人每月.
    PER,
    /// The end of the name of a project: 项目, 工程, 电站.
    PROJECT,
    /// A deed that makes the number of its objects smaller: 减少, 缩短.
    REDUCTION,
    /// Ends the name of an endeavour and is no part of the thing: 建设, 力度, 行动.
    EFFORT,
    /// Opens a clause that describes the object: 具有…的.
    RELATIVE,
    /// A preposition that opens a clause and is no part of a measure: 将, 对, 在.
    PREPOSITION;

    int bit() {
        return 1 << ordinal();
    }
}
