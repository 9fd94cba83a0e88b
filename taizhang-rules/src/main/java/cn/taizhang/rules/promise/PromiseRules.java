package cn.taizhang.rules.promise;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.project.ProjectCue;
import cn.taizhang.core.promise.Cue;
import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.core.record.Fact.Hedge;
import java.util.Arrays;

/// The words by which commitments and projects are read, from the class path.
///
/// 例: `PromiseRules.commitments()` knows that 建成投用 is a VERB of stage IN_USE.
public final class PromiseRules {

    private PromiseRules() {}

    /// The words for commitments.
    public static CueBook<Cue> commitments() {
        return new CueTables<>(Cue.class, PromiseRules::fits)
                .add(PromiseRules.class, "verbs.tsv")
                .add(PromiseRules.class, "cues.tsv")
                .book();
    }

    /// The words for projects.
    public static CueBook<ProjectCue> projects() {
        return new CueTables<>(ProjectCue.class, PromiseRules::fits)
                .add(PromiseRules.class, "projects.tsv")
                .book();
    }

    static boolean fits(ProjectCue use, String value) {
        return switch (use) {
            case HEAD, TAIL -> isStage(value);
            default -> value.isEmpty();
        };
    }

    static boolean fits(Cue use, String value) {
        return switch (use) {
            case VERB, CAUSE, CHANGE -> isStage(value);
            case HEDGE ->
                Arrays.stream(Hedge.Force.values())
                        .anyMatch(force -> force.name().equals(value));
            case TIME -> value.isEmpty() || value.matches("\\+?[01][0-9]-[0-3][0-9]");
            default -> value.isEmpty();
        };
    }

    static boolean isStage(String value) {
        return Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(value));
    }
}
