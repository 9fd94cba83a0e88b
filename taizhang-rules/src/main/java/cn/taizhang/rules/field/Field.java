package cn.taizhang.rules.field;

/// A field of government by which indicators and promises are gathered.
///
/// 例: 地区生产总值 is of [#ECONOMY], 「新建城市公园12个」 of [#URBAN].
public enum Field {
    /// 宏观经济: output, prices, consumption.
    ECONOMY,
    /// 产业
    INDUSTRY,
    /// 投资与项目
    INVESTMENT,
    /// 财政金融
    FINANCE,
    /// 改革开放: trade, foreign capital, reform, business climate.
    OPENING,
    /// 就业收入与社保
    PEOPLE,
    /// 农业农村
    RURAL,
    /// 科技创新
    INNOVATION,
    /// 生态环境
    ENVIRONMENT,
    /// 能源电力
    POWER,
    /// 社会事业: schools, health, housing, culture.
    SOCIETY,
    /// 城乡建设与交通
    URBAN,
    /// 治理与安全: law, safety, the government itself.
    GOVERNANCE,
    /// 其他
    OTHER
}
