package cn.taizhang.rules.panel;

/// What a word beside a figure says about its fitness for a cell of a panel.
///
/// 例: 年均 is AVERAGE, 上半年 PART_OF_YEAR, 比上年 ONE_YEAR.
public enum PanelCue {
    /// Averaged over several years: 五年年均增长8%.
    AVERAGE,
    /// Of several years together: 五年累计增长50%, 翻一番, 连续五年保持两位数增长.
    SEVERAL_YEARS,
    /// Of less than a year: 上半年增长7%.
    PART_OF_YEAR,
    /// Of a wider place, for comparison: 全国增长6%.
    WIDER,
    /// An aim that is only recalled: 年初确定的8%的目标.
    RECALLED,
    /// An aim that is said to be reached: 预计能够实现6%左右的预期目标.
    REACHED,
    /// Of one year: 比上年增长8%.
    ONE_YEAR,
    /// Of the whole year, whatever part of it was spoken of before: 10月起回升,全年增长3%.
    WHOLE_YEAR
}
