package cn.taizhang.compare.check;

import java.util.Locale;

/// What kind of contradiction a finding is; one [Check] finds each.
///
/// 例: 「八大行动」 with seven items is a COUNT.
public enum Family {
    /// Parts against their whole: 「新建60公里、改建50公里,共100公里」.
    SUM,
    /// Shares of one whole above 100 %.
    SHARE,
    /// Growth against the levels of two years, nominal indicators alone.
    GROWTH,
    /// The same fact told twice with other values or units.
    TWICE,
    /// Unit and magnitude slips: 万 for 亿, 百分点 for %, a level a hundred times last year's.
    UNIT,
    /// A count announced and the items listed: 「八大行动」 with seven.
    COUNT,
    /// A share that no whole number of so few things can give: 「5个项目完成率85%」.
    SMALL_SHARE,
    /// A figure of last year told otherwise than last year's report told it.
    RESTATED,
    /// A term defined twice, or used and not defined.
    TERM,
    /// A number that lost digits or its unit: 「稳定在万头」「5基站」.
    DAMAGED,
    /// A target no higher than the last result. A hint.
    LOW_TARGET,
    /// A target of last year of which the draft gives no result. A hint.
    NO_RESULT;

    /// As it stands in ids, options and exports. 例: `small_share`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
