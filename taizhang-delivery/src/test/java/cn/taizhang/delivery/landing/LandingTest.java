package cn.taizhang.delivery.landing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every task, whatever anybody tries in whatever order.
class LandingTest {

    private static final int TRIES = 5_000;
    private static final String FILE = "0".repeat(64) + " 验收.pdf";

    private static final Set<Step> TAKEN = EnumSet.noneOf(Step.class);

    /// What is worth trying more often while a task is under way.
    private static final List<Step> UNDER_WAY = List.of(
            Step.REPORT, Step.SUBMIT, Step.ASK_EXTENSION, Step.ASK_EXTENSION, Step.STOP, Step.MERGE, Step.CARRY);

    private final Random random = new Random();
    private final Trial trial = Trial.withUnits();
    private final List<Actor> people = List.of(
            trial.officer("周督查"),
            trial.officer("吴督查"),
            trial.leader(),
            trial.of("FGW", "李明"),
            trial.of("JYJ", "赵琳"),
            trial.of("BH-JYJ", "孙北"));

    private void live(int seed) {
        random.setSeed(seed);
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(40) == 0) {
                trial.go(trial.today().plusDays(random.nextInt(9)));
            }
            Actor actor = random.nextInt(4) == 0 ? trial.leader() : one(people);
            if (open() < 12 && random.nextInt(20) == 0) {
                trial.act(actor, new Propose(task(), random.nextBoolean() ? List.of() : List.of("NP", "BH")));
            } else {
                attempt(actor);
            }
        }
    }

    private Fields task() {
        return Fields.of(Map.of(
                "title", "建成公办托育机构",
                "lead", one(List.of("FGW", "JYJ", "NP")),
                "helpers", one(List.of("", "BH", "FGW")),
                "start", trial.today().toString(),
                "due", trial.today().plusDays(5L + random.nextInt(150)).toString(),
                "measure", one(List.of("", "", "", "公办托育机构")),
                "target", "12"));
    }

    private long open() {
        return trial.bureau().tasks().all().stream()
                .filter(task -> task.state().isOpen())
                .count();
    }

    private void attempt(Actor anyone) {
        List<Task> made = List.copyOf(trial.bureau().tasks().all());
        List<Task> all = made.subList(Math.max(0, made.size() - 20), made.size());
        if (all.isEmpty()) {
            return;
        }
        Task task = one(all);
        Step picked = one(task.state() == State.UNDERWAY ? UNDER_WAY : List.of(Step.values()));
        // tasks that end early teach little
        Step wanted = task.term().isAsked() && random.nextInt(3) == 0
                ? one(List.of(Step.GRANT_EXTENSION, Step.REFUSE_EXTENSION))
                : picked;
        Step step = wanted.after(task.state()).isEnded() && random.nextInt(15) > 0 ? Step.REPORT : wanted;
        boolean deciding = step == Step.GRANT_EXTENSION || step == Step.REFUSE_EXTENSION;
        Actor actor = deciding && random.nextBoolean() ? trial.leader() : anyone;
        Map<String, String> fields = new TreeMap<>();
        put(fields, "reason", "情况属实");
        put(fields, "files", FILE);
        put(fields, "value", Integer.toString(random.nextInt(14)));
        put(fields, "to", trial.today().plusDays(random.nextInt(250) - 20L).toString());
        put(fields, "doer", one(List.of("李明", "周督查", "钱工")));
        put(fields, "into", one(all).id());
        State before = task.state();
        boolean visible = trial.bureau().sees(actor, task);
        Decision decision = trial.act(actor, new TakeStep(task.id(), step, new Fields(new TreeMap<>(fields))));
        Task after = trial.task(task.id());
        if (decision instanceof Decision.Events) {
            assertThat(visible).isTrue();
            assertThat(step.leaves(before)).isTrue();
            assertThat(after.state()).isEqualTo(step.after(before));
        } else {
            assertThat(after).isEqualTo(task);
        }
    }

    private void put(Map<String, String> fields, String name, String value) {
        if (random.nextInt(3) > 0) {
            fields.put(name, value);
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void keepsEveryLawWhateverIsTried(int seed) {
        live(seed);

        Bureau again = new Bureau();
        for (Event event : trial.events()) {
            if (event.kind().startsWith(Task.KIND)) {
                String id = event.subject().substring(Task.SUBJECT.length());
                again.tasks()
                        .find(id)
                        .ifPresent(before -> Step.of(event.kind().substring(Task.KIND.length()))
                                .ifPresent(step -> {
                                    TAKEN.add(step);
                                    holds(again, before, step, event);
                                }));
            }
            again.apply(event);
        }
        assertThat(again.tasks().all())
                .containsExactlyElementsOf(trial.bureau().tasks().all());
        again.tasks().all().forEach(LandingTest::stands);
    }

    @AfterAll
    static void everyStepWasTaken() {
        assertThat(TAKEN).containsExactlyInAnyOrder(Step.values());
    }

    /// What each step that was taken may rest on.
    private static void holds(Bureau bureau, Task before, Step step, Event event) {
        if (step == Step.COMPLETE || step == Step.CLOSE) {
            assertThat(before.doers()).doesNotContain(event.actor()).isNotEmpty();
            assertThat(before.hasEvidence()).isTrue();
        }
        if (step == Step.CLOSE) {
            assertThat(before.state()).isEqualTo(State.COMPLETED);
            assertThat(bureau.tasks().parts(before.id()))
                    .allMatch(
                            part -> part.state() == State.CLOSED || part.state().isEnded());
        }
        if (step == Step.ASK_EXTENSION) {
            LocalDate day = Progress.day(event.at());
            assertThat(day).isBeforeOrEqualTo(before.term().due());
            assertThat(new Fields(event.fields()).date("to"))
                    .isAfter(before.term().due());
        }
        Task after = before.after(step, event.at(), event.actor(), new Fields(event.fields()));
        assertThat(after.term().original()).isEqualTo(before.term().original());
        if (step != Step.GRANT_EXTENSION) {
            assertThat(after.term().due()).isEqualTo(before.term().due());
        } else {
            assertThat(before.term().isAsked()).isTrue();
            assertThat(after.term().due()).isEqualTo(before.term().asked());
        }
    }

    /// What each task shows in the end.
    private static void stands(Task task) {
        boolean closed = task.state() == State.CLOSED;
        assertThat(closed && task.trace().last(Step.CLOSE).isEmpty()).isFalse();
        assertThat(task.state().isDone() && task.trace().last(Step.SUBMIT).isEmpty())
                .isFalse();
        if (task.term().isExtended()) {
            assertThat(task.trace().last(Step.GRANT_EXTENSION)).isPresent();
        }
    }
}
