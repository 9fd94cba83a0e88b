package cn.taizhang.rules.outline;

import cn.taizhang.core.note.NoteCues;
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

    /// The words that delimit problems and livelihood items, from `notes.tsv`.
    public static NoteCues notes() {
        return NoteCues.of(CueTable.load("notes.tsv", NoteCues.Use.class, NoteCues.Cue::new));
    }
}
