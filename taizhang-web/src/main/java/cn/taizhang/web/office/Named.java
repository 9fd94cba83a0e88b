package cn.taizhang.web.office;

import cn.taizhang.app.console.Language;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Bilingual;
import cn.taizhang.web.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a refusal names, as people call it.
///
/// 例: `submit` is 报结, `UNDERWAY` 办理中, `percent` 百分比; what is no name of the program stays as it is.
final class Named {

    /// The refusals that name a field first: what people typed comes after it, and is told as it is.
    private static final String OF_VALUES = "value.";

    private static final Set<String> OF_FIELDS = Set.of("task.fixed", "notice.setting");
    private static final String FIELD = "office.field.";

    /// The refusals that name a person or words of theirs, which may read like a name of the program.
    private static final Set<String> PERSONAL = Set.of(
            "race.own",
            "miss.own",
            "task.own_work",
            "problem.own_work",
            "slip.own_answer",
            "feed.same_name",
            "feed.revoked",
            "race.ended",
            "race.lane",
            "race.period",
            "baseline.taken");

    private static final Map<String, Bilingual> CONSTANTS = constants();

    private static Map<String, Bilingual> constants() {
        Map<String, Bilingual> all = new HashMap<>();
        for (Milestone milestone : Milestone.values()) {
            all.put(milestone.name(), milestone.words());
            all.put(milestone.code(), milestone.words());
        }
        for (End.Kind kind : End.Kind.values()) {
            all.put(kind.name(), kind.words());
        }
        for (Stage stage : Stage.values()) {
            all.put(stage.name(), stage.words());
        }
        for (Standing standing : Standing.values()) {
            all.put(standing.name(), standing.words());
        }
        for (Tier tier : Tier.values()) {
            all.put(tier.name(), tier.words());
        }
        for (Rhythm rhythm : Rhythm.values()) {
            all.put(rhythm.name(), rhythm.words());
        }
        for (Aim.Proof proof : Aim.Proof.values()) {
            all.put(proof.name(), proof.words());
        }
        for (State state : State.values()) {
            all.put(state.name(), state.words());
        }
        for (Rung rung : Rung.values()) {
            all.put(rung.code(), rung.words());
            all.put(rung.name(), rung.words());
        }
        for (Act act : Act.values()) {
            all.put(act.code(), act.words());
        }
        for (Step step : Step.values()) {
            all.put(step.code(), step.words());
        }
        return all;
    }

    /// The values of a refusal as they are told.
    static Object[] of(String reason, List<String> values) {
        Object[] told = new Object[values.size()];
        for (int i = 0; i < told.length; i++) {
            String value = values.get(i);
            boolean field = i == 0 && (reason.startsWith(OF_VALUES) || OF_FIELDS.contains(reason));
            boolean asItIs = reason.startsWith(OF_VALUES) || PERSONAL.contains(reason);
            told[i] = field ? field(value) : asItIs ? value : constant(value);
        }
        return told;
    }

    /// What a field is called; one that has no words keeps its name.
    private static Object field(String name) {
        return Words.of(Language.CHINESE).has(FIELD + name) ? new Words.Key(FIELD + name) : name;
    }

    private static Object constant(String value) {
        Bilingual words = CONSTANTS.get(value);
        return words == null ? value : words;
    }

    /// The words of a name of the program, if it is one.
    static Optional<Bilingual> words(String value) {
        return Optional.ofNullable(CONSTANTS.get(value));
    }

    private Named() {}
}
