package cn.taizhang.rules.outline;

import cn.taizhang.core.outline.RoleCues;

/// Loads the tables of this folder, compiled for the readers of sections and notes.
///
/// 例: `new Outliner(OutlineRules.roles())`.
public final class OutlineRules {

    private OutlineRules() {}

    /// The words that tell the role of a part, from `roles.tsv`.
    public static RoleCues roles() {
        return RoleCues.of(CueTable.load("roles.tsv", RoleCues.Use.class, RoleCues.Cue::new));
    }
}
