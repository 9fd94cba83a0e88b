package cn.taizhang.core.honour;

/// What a word can be for the reader of honours.
///
/// 例: 荣获 is WON; 国务院 is GRANTOR; 争创 is SOUGHT; 首个 is FIRST.
public enum HonourCue {
    /// A verb that takes nothing but an honour: 荣获, 获评, 入选, 跻身.
    WON,
    /// A verb that takes an honour among other things, so that the words after it must show one: 获, 列入, 评为.
    GOT,
    /// A passive verb of naming: 被评为, 被授予.
    NAMED,
    /// Becoming the first or only one: 成为.
    BECAME,
    /// A rank follows: 位居, 排名.
    RANKED,
    /// A promise to win: 争创, 创建.
    SOUGHT,
    /// Words of effort, no result: 努力, 力争.
    STRIVING,
    /// Winning what was sought: 成功创建, 创成.
    REACHED,
    /// The check that confirms a title: 验收, 复审.
    PASSED,
    /// What a title may end in: 城市, 基地.
    TITLE_END,
    /// What only titles, awards and pilots end in: 称号, 奖, 试点.
    STRONG_END,
    /// What praise ends in: 通报表扬, 督查激励.
    PRAISE,
    /// Who grants: 国务院, 工信部, 联合国.
    GRANTOR,
    /// How far it reaches; the value is the level.
    LEVEL,
    /// First or only of its kind: 首个, 唯一.
    FIRST,
    /// A place in a rank: 第一, 前列, 首位.
    PLACE,
    /// A movement or arrival before a size: 增长, 达到.
    SIZE,
    /// A measure that belongs to the one before it: 增速, 总量.
    ECHO,
    /// The end of a field rather than of a holder: 工作, 经验, 增速.
    FIELD,
    /// The end of one who can hold a rank: 市, 公司, 大学.
    HOLDER,
    /// The whole jurisdiction: 我省, 全市.
    WHOLE,
    /// No part of holder or field: 成功, 再次, 并.
    OPENER,
    /// Words that only look like one of the others: 获得感, 居民.
    NOT
}
