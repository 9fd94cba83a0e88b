package cn.taizhang.delivery.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.rectifying.ActOnProblem;
import cn.taizhang.delivery.rectifying.LogProblem;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One screen, of which every figure is that of a list.
class CockpitTest {

    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");

    private String task(String unit, String percent) {
        Map<String, String> fields =
                Map.of("title", "改造老旧小区", "lead", unit, "start", "2025-01-20", "due", "2025-12-31");
        String id = ((Decision.Events) trial.act(officer, new Propose(Fields.of(fields), List.of()))).subject();
        take(officer, id, Step.FILE, Map.of());
        take(officer, id, Step.ASSIGN, Map.of());
        take(trial.of(unit, unit + "员"), id, Step.SIGN, Map.of());
        LocalDate day = trial.today();
        trial.go(LocalDate.of(2025, 6, 29));
        take(trial.of(unit, unit + "员"), id, Step.REPORT, Map.of("percent", percent));
        trial.go(day);
        return id;
    }

    private void take(Actor actor, String id, Step step, Map<String, String> fields) {
        assertThat(trial.act(actor, new TakeStep(id, step, Fields.of(fields)))).isInstanceOf(Decision.Events.class);
    }

    @Test
    void showsLampsRisksAndWhoIsAheadOrBehind() {
        for (String percent : List.of("60", "62")) {
            task("NP", percent);
            task("JYJ", "46");
        }
        String late = task("BH", "10");
        task("BH", "50");
        task("FGW", "1");
        trial.act(
                officer,
                new LogProblem(Fields.of(Map.of(
                        "title",
                        "消防通道被占用",
                        "origin",
                        "SUPERVISION",
                        "unit",
                        "BH",
                        "task",
                        late,
                        "major",
                        "yes",
                        "found",
                        "2025-01-19",
                        "text",
                        "现场核查发现",
                        "files",
                        "0".repeat(64) + " 前.jpg"))));
        trial.act(
                officer,
                new ActOnProblem("Q2025-0001", Act.RECOGNISE, Fields.of(Map.of("text", "属实", "major", "yes"))));
        trial.go(LocalDate.of(2025, 6, 30));

        Cockpit cockpit = Cockpit.of(trial.bureau(), officer, trial.today());

        assertThat(cockpit.lamps()).containsEntry(Light.BLUE, 2).containsEntry(Light.RED, 2);
        assertThat(cockpit.lamps().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(7);
        assertThat(cockpit.risks()).extracting(Risk::subject).first().isEqualTo("problem:Q2025-0001");
        assertThat(cockpit.risks()).extracting(Risk::subject).contains("task:" + late);
        assertThat(cockpit.worst()).extracting(Pace::unit).containsExactly("BH");
        assertThat(cockpit.best()).extracting(Pace::unit).containsExactly("NP");
        assertThat(cockpit.best().getFirst().lead().toPlainString()).isEqualTo("14.3");
    }

    @Test
    void showsAPersonOfAUnitWhatIsTheirsAlone() {
        task("NP", "60");
        task("BH", "10");
        trial.go(LocalDate.of(2025, 6, 30));

        Cockpit cockpit = Cockpit.of(trial.bureau(), trial.of("NP", "NP员"), trial.today());

        assertThat(cockpit.lamps().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1);
        assertThat(cockpit.risks()).isEmpty();
    }
}
