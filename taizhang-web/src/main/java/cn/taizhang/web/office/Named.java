package cn.taizhang.web.office;

import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.table.Bilingual;
import cn.taizhang.web.page.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What a refusal names, as people call it.
///
/// 例: `submit` is 报结, `UNDERWAY` 办理中, `percent` 百分比; what is no name of the program stays as it is.
final class Named {

    private static final Set<String> FIELDS = Set.of(
            "value", "percent", "target", "base", "to", "due", "start", "title", "lead", "measure", "unit", "text",
            "reason", "stage", "remind_before", "remind_overdue", "remind_unsigned", "remind_review", "remind_decision", "remind_hour", "remind_supervision", "remind_leaders");

    static Object of(String value) {
        Optional<Bilingual> step = Step.of(value).map(Step::words);
        if (step.isPresent()) {
            return step.get();
        }
        Optional<Bilingual> state = Arrays.stream(State.values())
                .filter(one -> one.name().equals(value))
                .map(State::words)
                .findFirst();
        if (state.isPresent()) {
            return state.get();
        }
        return FIELDS.contains(value) ? new Words.Key("office.field." + value) : value;
    }

    private Named() {}
}
