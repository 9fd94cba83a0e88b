package cn.taizhang.core.indicator;

/// What kind of quantity an indicator is, which says what units it may come in.
///
/// 例: 亿元 and 万美元 are MONEY, % and ‰ are SHARE, 亿斤 is MASS.
public enum Dimension {
    MONEY,
    SHARE,
    COUNT,
    PERSONS,
    AREA,
    LENGTH,
    MASS,
    ENERGY,
    POWER,
    CONCENTRATION,
    CONTAINERS,
    DURATION
}
