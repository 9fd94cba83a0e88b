package cn.taizhang.delivery.landing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One step of several tasks at once: all of them, or none.
class TakeManyTest {

    private final Trial trial = Trial.withUnits();

    private List<String> filed(int year, int number) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Map<String, String> fields =
                    Map.of("title", "改造老旧小区" + i, "lead", "NP", "due", year + "-12-31", "year", Integer.toString(year));
            Decision made = trial.act(trial.officer("周督查"), new Propose(Fields.of(fields), List.of()));
            ids.add(((Decision.Events) made).subject());
        }
        trial.act(trial.officer("周督查"), many(ids, Step.FILE, Fields.NONE));
        return ids;
    }

    private static TakeMany many(List<String> ids, Step step, Fields fields) {
        return new TakeMany(
                ids.stream().map(id -> new TakeStep(id, step, fields)).toList());
    }

    @Test
    void carriesEachOverToATaskOfItsOwn() {
        List<String> ids = filed(2025, 3);
        ids.addAll(filed(2026, 2));

        trial.act(trial.leader(), many(ids, Step.CARRY, Fields.of(Map.of("reason", "年内未完成"))));

        assertThat(ids).allSatisfy(id -> assertThat(trial.task(id).state()).isEqualTo(State.CARRIED));
        assertThat(ids)
                .extracting(id -> trial.task(id).family().into())
                .containsExactly("T2026-0003", "T2026-0004", "T2026-0005", "T2027-0001", "T2027-0002");
        assertThat(ids).allSatisfy(id -> {
            Task next = trial.task(trial.task(id).family().into());
            assertThat(next.family().before()).isEqualTo(id);
            assertThat(next.brief().title()).isEqualTo(trial.task(id).brief().title());
        });
    }

    @Test
    void doesNothingWhereOneIsRefused() {
        List<String> ids = filed(2025, 2);
        ids.add("T2025-9999");

        Decision decision = trial.act(trial.leader(), many(ids, Step.CARRY, Fields.of(Map.of("reason", "年内未完成"))));

        assertThat(decision).isInstanceOf(Decision.Faults.class);
        assertThat(trial.task(ids.getFirst()).state()).isEqualTo(State.FILED);
    }
}
