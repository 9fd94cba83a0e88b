package cn.taizhang.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.dispatch.Pack.Asked;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.meeting.Fate;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a meeting is told and what came of what it decided.
class PackTest {

    private static final Asked WEEK = new Asked(Rhythm.WEEKLY, "", Fields.NO_DATE, Fields.NO_DATE, Integer.MAX_VALUE);
    private static final String FILE = "0".repeat(64) + " 现场.jpg";

    private final Season season = new Season(7);
    private final Trial trial = season.trial();
    private final Actor officer = trial.officer("周督查");

    private String underway() {
        String id = season.propose();
        season.take(id, Step.SIGN, Map.of());
        return id;
    }

    private String meeting() {
        Decision held = trial.act(officer, new Hold(trial.today().toString(), Rhythm.WEEKLY, List.of("王副市长", "市教育局")));
        return ((Decision.Events) held).subject();
    }

    private Decision resolve(String meeting, String task) {
        return trial.act(
                officer,
                new Resolve(
                        meeting, task, "完成用地审批", "", trial.today().plusDays(10).toString()));
    }

    private Fate fate() {
        Pack pack = Pack.of(trial.bureau(), officer, WEEK, trial.today());
        return pack.followed().first().getFirst().fate();
    }

    @Test
    void followsAResolutionToItsEnd() {
        String task = underway();
        String meeting = meeting();
        assertThat(resolve(meeting, task)).isInstanceOf(Decision.Events.class);
        assertThat(fate()).isEqualTo(Fate.WAITING);

        trial.go(trial.today().plusDays(3));
        season.take(task, Step.REPORT, Map.of("percent", "40"));
        assertThat(fate()).isEqualTo(Fate.MOVING);

        trial.go(trial.today().plusDays(8));
        assertThat(fate()).isEqualTo(Fate.LATE);

        assertThat(trial.act(officer, new Settle(meeting, 1, "已取得批复"))).isInstanceOf(Decision.Events.class);
        assertThat(fate()).isEqualTo(Fate.DONE_LATE);
        assertThat(trial.act(officer, new Settle(meeting, 1, "又说一次")))
                .isEqualTo(Decision.refused("meeting.settled", trial.today().toString()));
    }

    @Test
    void isDoneWhenItsTaskIsCompleted() {
        String task = underway();
        resolve(meeting(), task);

        trial.go(trial.today().plusDays(3));
        season.take(task, Step.SUBMIT, Map.of("text", "已完成", "files", FILE));
        season.take(task, Step.COMPLETE, Map.of());

        assertThat(trial.task(task).state().isDone()).isTrue();
        assertThat(fate()).isEqualTo(Fate.DONE);
    }

    @Test
    void refusesWhatCannotBeDecided() {
        String task = underway();
        String meeting = meeting();
        String today = trial.today().toString();

        assertThat(trial.act(officer, new Resolve("M2025-999", task, "办", "", today)))
                .isEqualTo(new Decision.Absent("meeting", "M2025-999"));
        assertThat(trial.act(officer, new Resolve(meeting, "T2025-9999", "办", "", today)))
                .isEqualTo(Decision.refused("meeting.no_task", "T2025-9999"));
        assertThat(trial.act(officer, new Resolve(meeting, task, " ", "", today)))
                .isEqualTo(Decision.refused("meeting.no_words"));
        assertThat(trial.act(officer, new Resolve(meeting, task, "办", "YT", today)))
                .isEqualTo(Decision.refused("meeting.unit_elsewhere", "YT", task));
        assertThat(trial.act(
                        officer,
                        new Resolve(
                                meeting,
                                task,
                                "办",
                                "",
                                trial.today().minusDays(1).toString())))
                .isEqualTo(Decision.refused(
                        "meeting.due_before", trial.today().minusDays(1).toString(), today));
        assertThat(trial.act(officer, new Resolve(meeting, task, "办", "", "月底")))
                .isEqualTo(Decision.refused("value.date", "due", "月底"));
        assertThat(trial.act(trial.of("FGW", "李明"), new Resolve(meeting, task, "办", "", today)))
                .isEqualTo(Decision.refused("meeting.not_yours"));
        assertThat(trial.act(officer, new Hold(trial.today().plusDays(1).toString(), Rhythm.WEEKLY, List.of())))
                .isEqualTo(Decision.refused(
                        "meeting.to_come", trial.today().plusDays(1).toString()));
        assertThat(trial.bureau().meetings().resolutions()).isEmpty();
    }

    @Test
    void beginsWithTheLastMeetingOfItsKind() {
        underway();
        meeting();
        LocalDate first = trial.today();
        trial.go(first.plusDays(9));

        assertThat(Pack.of(trial.bureau(), officer, WEEK, trial.today()).from()).isEqualTo(first);
        Asked month = new Asked(Rhythm.MONTHLY, "", Fields.NO_DATE, Fields.NO_DATE, Integer.MAX_VALUE);
        assertThat(Pack.of(trial.bureau(), officer, month, trial.today()).from())
                .isEqualTo(trial.today().minusMonths(1));
    }

    @Test
    void awaitsTheReportsOfARedTaskEveryDay() {
        String task = underway();
        season.take(task, Step.REPORT, Map.of("percent", "0"));
        LocalDate told = trial.today();
        trial.go(trial.task(task).term().due().plusDays(1));

        List<Awaited> awaited =
                Awaited.of(trial.bureau(), trial.bureau().tasks().all(), trial.today());

        assertThat(awaited).singleElement().satisfies(one -> {
            assertThat(one.light()).isEqualTo(Light.RED);
            assertThat(one.rhythm()).isEqualTo(Rhythm.DAILY);
            assertThat(one.isTightened()).isTrue();
            assertThat(one.day()).isEqualTo(told.plusDays(1));
            assertThat(one.when()).isEqualTo(Awaited.When.PAST);
        });
        assertThat(Awaited.byUnit(awaited))
                .containsExactly(new Awaited.Share(trial.task(task).charge().lead(), 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void tellsAllThatIsOffTrackAndNothingOfOtherUnits(int seed) {
        Season any = new Season(seed);
        for (int i = 0; i < 40; i++) {
            any.day();
            if (i % 9 == 4) {
                Trial of = any.trial();
                String meeting = ((Decision.Events)
                                of.act(of.officer("周督查"), new Hold(of.today().toString(), Rhythm.WEEKLY, List.of())))
                        .subject();
                String id = any.one(List.copyOf(of.bureau().tasks().all())).id();
                of.act(
                        of.officer("周督查"),
                        new Resolve(meeting, id, "办", "", of.today().plusDays(5).toString()));
            }
        }
        Bureau bureau = any.trial().bureau();
        for (String unit : List.of("FGW", "NP", "BH", "BH-JYJ")) {
            Actor actor = any.trial().of(unit, "李明");
            Pack pack = Pack.of(bureau, actor, WEEK, any.trial().today());
            Set<Task> seen = Set.copyOf(bureau.tasks(actor));
            Set<Task> off =
                    Set.copyOf(pack.off().first().stream().map(Pack.Off::task).toList());
            assertThat(seen)
                    .allMatch(task -> off.contains(task)
                            == (task.state().isOpen()
                                    && bureau.colour(task, any.trial().today()).compareTo(Light.YELLOW) <= 0));
            assertThat(seen).containsAll(off);
            assertThat(pack.told().first())
                    .allMatch(told -> seen.contains(told.task())
                            && !Progress.day(told.feedback().at()).isBefore(pack.from()));
            assertThat(pack.asking().first()).allMatch(seen::contains);
            assertThat(pack.awaited().each().first()).allMatch(one -> seen.contains(one.task()));
            assertThat(pack.followed().first()).allMatch(one -> seen.contains(one.task()));
            Pack brief = Pack.of(
                    bureau,
                    actor,
                    new Asked(Rhythm.WEEKLY, "", Fields.NO_DATE, Fields.NO_DATE, 1),
                    any.trial().today());
            assertThat(brief.off().all()).isEqualTo(pack.off().all());
            assertThat(brief.off().first())
                    .isEqualTo(pack.off().first().stream().limit(1).toList());
            assertThat(brief.awaited().units()).isEqualTo(pack.awaited().units());
            assertThat(pack.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(seen.size());
        }
    }
}
