package cn.taizhang.delivery.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BurdenTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 20);

    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");
    private final Actor education = trial.of("JYJ", "赵琳");

    private String task(String title, String measure, String lead) {
        Decision made = trial.act(
                officer,
                new Propose(
                        Fields.of(Map.of(
                                "title",
                                title,
                                "lead",
                                lead,
                                "measure",
                                measure,
                                "target",
                                "12",
                                "unit",
                                "家",
                                "start",
                                "2025-01-20",
                                "due",
                                "2025-12-31",
                                "year",
                                "2025")),
                        List.of()));
        return ((Decision.Events) made).subject();
    }

    private Decision step(Actor actor, String id, Step step, Map<String, String> fields) {
        return trial.act(actor, new TakeStep(id, step, Fields.of(new TreeMap<>(fields))));
    }

    private String underway(String title, String measure) {
        String id = task(title, measure, "JYJ");
        step(officer, id, Step.FILE, Map.of());
        step(officer, id, Step.ASSIGN, Map.of());
        step(education, id, Step.SIGN, Map.of());
        return id;
    }

    private List<Asked> asked(Actor actor) {
        List<Asked> all = new ArrayList<>();
        Burden.each(trial.bureau(), actor, trial.today(), all::add);
        return all;
    }

    @Test
    void bringsAFigureToAllTasksThatAskForIt() {
        String first = underway("建成公办托育机构12家", "公办托育机构");
        String other = underway("完善托育服务", "公办 托育机构");
        step(education, first, Step.REPORT, Map.of("value", "5"));
        String later = underway("托育机构示范县", "公办托育机构");

        assertThat(trial.task(other).last()).map(Feedback::value).contains("5");
        assertThat(trial.task(other).last()).map(Feedback::from).contains(first);
        assertThat(trial.task(later).last()).map(Feedback::value).contains("5");
        assertThat(trial.bureau().progress(trial.task(other)).orElseThrow()).isEqualByComparingTo("41.7");
    }

    @Test
    void doesNotAskForAFigureAgainButPointsToWhereItIsTold() {
        String first = underway("建成公办托育机构12家", "公办托育机构");
        String other = underway("完善托育服务", "公办托育机构");
        step(education, first, Step.REPORT, Map.of("value", "5"));

        Decision again = step(education, other, Step.REPORT, Map.of("value", "6"));
        Decision words = step(education, other, Step.REPORT, Map.of("text", "完成选址"));

        assertThat(again).isEqualTo(Decision.refused("task.told_through", first, "建成公办托育机构12家", "5"));
        assertThat(words).isInstanceOf(Decision.Events.class);
    }

    @Test
    void countsWhatWasAskedOfAUnitByMonth() {
        trial.go(LocalDate.of(2025, 3, 3));
        String first = underway("建成公办托育机构12家", "公办托育机构");
        underway("完善托育服务", "公办托育机构");
        trial.go(LocalDate.of(2025, 4, 2));
        step(education, first, Step.REPORT, Map.of("value", "5", "text", "5家开业", "stage", "招生"));
        trial.go(JUNE);

        List<Share> shares = Share.of(asked(officer));

        assertThat(shares).extracting(Share::unit).containsOnly("JYJ");
        assertThat(shares).extracting(Share::month).containsExactly(YearMonth.of(2025, 3), YearMonth.of(2025, 4));
        assertThat(shares.get(0).of(Asking.SIGN)).isEqualTo(2);
        assertThat(shares.get(1).of(Asking.REPORT)).isEqualTo(1);
        assertThat(shares.get(1).of(Asking.OVERDUE)).isEqualTo(2);
        assertThat(shares.get(1).fields()).isEqualTo(5);
        assertThat(shares.get(1).spared()).isEqualTo(1);
    }

    @Test
    void tellsAUnitNothingOfAnother() {
        underway("建成公办托育机构12家", "公办托育机构");
        assertThat(asked(trial.of("NP", "钱南"))).isEmpty();
        assertThat(asked(education)).isNotEmpty();
    }

    /// Whoever reports what in whatever order: all tasks under way that ask for one figure show the same, and nobody
    /// ever typed it twice.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void neverHasAFigureToldTwice(int seed) {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            if (all.size() < 8 || random.nextInt(20) == 0) {
                all.add(underway("任务", List.of("公办托育机构", "公办幼儿园").get(random.nextInt(2))));
            }
            Step step = List.of(Step.REPORT, Step.REPORT, Step.REPORT, Step.SUBMIT, Step.STOP)
                    .get(random.nextInt(5));
            Actor actor = step == Step.STOP ? trial.leader() : education;
            Task task = trial.task(all.get(random.nextInt(all.size())));
            boolean through = trial.bureau().tasks().teller(task).isPresent();
            Decision decision = step(
                    actor,
                    task.id(),
                    step,
                    Map.of("value", Integer.toString(i), "reason", "调整", "files", "0".repeat(64) + " 佐证.pdf"));
            if (through && step != Step.STOP) {
                assertThat(decision).isNotInstanceOf(Decision.Events.class);
            }
            assertOneValue();
        }
    }

    private void assertOneValue() {
        Map<Aim.Figure, List<String>> values =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        trial.bureau().tasks().all().stream()
                .filter(task -> task.state() == State.UNDERWAY)
                .forEach(task -> task.last()
                        .ifPresent(told -> values.computeIfAbsent(
                                        Aim.Figure.of(task).orElseThrow(), _ -> new ArrayList<>())
                                .add(told.value())));
        values.values().forEach(told -> assertThat(told).containsOnly(told.getFirst()));
    }
}
