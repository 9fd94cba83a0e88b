package cn.taizhang.core.project;

/// What a word can be for the reader of projects.
///
/// 例: 开工建设 is HEAD (开工建设A) and TAIL (A开工建设), both `STARTED`; 抽水蓄能电站 is NAME_END.
public enum ProjectCue {
    /// A stage verb before the names; the value is the stage.
    HEAD,
    /// A verb before the names that gives way to a stage verb after them: 推动…开工.
    CAUSE,
    /// A stage verb after the names; the value is the stage.
    TAIL,
    /// What the name of a project ends in.
    NAME_END,
    /// The money of a project, where it follows its stage: 完成投资.
    MONEY,
    /// What alone names no project: 重大项目.
    GENERIC,
    /// What no project is called: 政策, 机制.
    BREAK,
    /// What a list of projects is called after 等: …等项目.
    LABEL,
    /// What stands around a name and is no part of it: 今年, 相继, 建设.
    OPENER
}
