package cn.taizhang.rules.words;

/// What a word says to the number lint.
///
/// 例: 方面 after a number announces a list (ANNOUNCED), 四个意识 is counted out nowhere (NAME).
public enum WordCue {
    /// A measure word between a count and what is counted: 八【个】方面, 三【大】行动.
    CLASSIFIER,
    /// A measure word a count may also go without: 六【方面】工作.
    SELF_COUNTED,
    /// What a count announces when a list follows: 抓好八个方面的【工作】.
    ANNOUNCED,
    /// Announces a list whatever is counted: 【以下】八个方面.
    FOLLOWS,
    /// A name with a number in it that is never counted out: 【四个意识】, 收支【两条线】.
    NAME,
    /// What stands between the last item of a list and its count only when the count belongs to something else.
    BREAK,
    /// A share of counted things: 5个项目【开工率】85%.
    RATE,
    /// Places where water or air is sampled one by one: 52个【断面】.
    SAMPLED,
    /// A share of such places: 52个断面【水质优良比例】98.1%.
    SAMPLE_RATE,
    /// A unit that has no sense at the end of a clause without a number: 完成投资【亿元】.
    UNIT,
    /// A measure word that must have a number after a verb of change: 下降至【个】.
    COUNTER,
    /// A word that goes on where a measure word only seems to end: 【个位数】, 【条件】.
    NO_COUNTER,
    /// A verb after which a number must come, with the measure of what is counted: 【稳定在】万头.
    VERB,
    /// What a number with a unit follows: 【增长】8.5%, 完成【投资】3亿元.
    CHANGE,
    /// A verb after which a bare magnitude is a class of size: 【超】亿元.
    CLASS,
    /// What is told in numbers without a unit: 【指数】达到124.
    UNITLESS,
    /// What follows a number that is complete without a measure word: 5【号】线, 10【大】工程.
    AFTER_NUMBER,
    /// A thing after which a bare 5 has lost its letter: 5【基站】.
    GENERATION,
    /// A thing that is counted with a measure word: 12【家企业】, not 12【企业】.
    THING
}
