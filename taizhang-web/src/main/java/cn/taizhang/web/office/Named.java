package cn.taizhang.web.office;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a refusal names, as people call it.
///
/// 例: `submit` is 报结, `UNDERWAY` 办理中, `percent` 百分比; what is no name of the program stays as it is.
final class Named {

    private static final Set<String> FIELDS = Set.of(
            "helpers",
            "leader",
            "force",
            "proof",
            "goals",
            "duties",
            "steps",
            "tier",
            "rhythm",
            "year",
            "doer",
            "into",
            "record",
            "section",
            "money",
            "owner",
            "origin",
            "issuer",
            "demands",
            "place",
            "batch",
            "peers",
            "post",
            "account",
            "telephone",
            "quote",
            "problem",
            "value",
            "percent",
            "target",
            "base",
            "to",
            "due",
            "start",
            "title",
            "lead",
            "measure",
            "unit",
            "text",
            "reason",
            "stage",
            "name",
            "task",
            "total",
            "plan",
            "done",
            "on",
            "end",
            "found",
            "reply",
            "answer",
            "judge",
            "ladder",
            "day",
            "words",
            "attended",
            "remind_before",
            "remind_overdue",
            "remind_unsigned",
            "remind_review",
            "remind_decision",
            "remind_hour",
            "remind_supervision",
            "remind_leaders");

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

    static Object of(String value) {
        Bilingual words = CONSTANTS.get(value);
        if (words != null) {
            return words;
        }
        return FIELDS.contains(value) ? new Words.Key("office.field." + value) : value;
    }

    /// The words of a name of the program, if it is one.
    static Optional<Bilingual> words(String value) {
        return Optional.ofNullable(CONSTANTS.get(value));
    }

    private Named() {}
}
