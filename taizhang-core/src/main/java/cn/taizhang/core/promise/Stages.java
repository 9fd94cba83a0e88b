package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.record.Commitment.Stage;
import java.util.List;

/// The stages of the words for commitments, read once from their table.
///
/// 例: 建成 as a verb is COMPLETED, 控制在 before a size is HELD.
record Stages(List<Stage> verbs, List<Stage> changes) {

    static Stages of(CueBook<Cue> cues) {
        return new Stages(
                cues.values(Cue.VERB, Stage.class, Stage.UNDER_WAY),
                cues.values(Cue.CHANGE, Stage.class, Stage.COMPLETED));
    }
}
