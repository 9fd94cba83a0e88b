package cn.taizhang.core.promise;

/// What a word can be for the reader of commitments.
///
/// 例: 力争 is HEDGE `STRIVE`; 建成 is VERB `COMPLETED`; 推动 is VERB and CAUSE.
public enum Cue {
    /// A verb that can be the head of a promise; the value is its stage.
    VERB,
    /// A verb that governs what others do or what becomes of a thing: 推动…开工.
    CAUSE,
    /// A verb that joins with the verb after it: 加快建成, 探索建立.
    AUX,
    /// A verb that says, at the end of a clause, how far a thing will be: …开工建设, …获批.
    TAIL,
    /// A verb of stage COMPLETED where its object is an event: 办好…博览会.
    EVENT,
    /// A movement or arrival that stands before a size: 增长, 达到; the value is the stage.
    CHANGE,
    /// How firmly it is promised: `STRIVE` or `ENSURE`.
    HEDGE,
    /// Says how, not what: 积极, 全面.
    ADVERB,
    /// Opens a clause and says nothing: 同时, 今年.
    OPENER,
    /// A day or part of the year; the value is month and day, or empty for 今年.
    TIME,
    /// A clause that opens so is a setting, not an act: 围绕, 按照.
    SETTING,
    /// A preposition before the thing: 把, 将, 对.
    PREPOSITION,
    /// A clause that opens so is a purpose or result: 让, 使.
    PURPOSE,
    /// A verb whose clause is a mere result when another act stands before it: 促进, 提升.
    RESULT,
    /// Words of closed state, as good as a number: 全覆盖, 清零.
    CLOSED,
    /// A target that hangs on a number elsewhere: 高于全国平均, 省下达.
    RELATIVE,
    /// No object at all: 工作, 一批项目.
    GENERIC,
    /// Time left open: 尽快, 早日.
    SOMEDAY,
    /// Better or more than something unsaid: 更多, 新台阶.
    COMPARATIVE,
    /// Of the past or present: 已经, 去年.
    PAST,
    /// Speech to the audience: 各位代表, 让我们.
    SPEECH,
    /// Words that only look like one of the others: 生产总值, 建设用地.
    NOUN
}
