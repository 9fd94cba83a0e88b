package cn.taizhang.delivery.rectifying;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Rule;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Problems;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.event.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every problem, whatever anybody tries in whatever order.
class RectifyingTest {

    private static final int TRIES = 4_000;
    private static final String FILE = "0".repeat(64) + " 现场.jpg";
    private static final Set<Act> DONE = EnumSet.noneOf(Act.class);

    private final Random random = new Random();
    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");
    private final Actor other = trial.officer("吴督查");
    private final Actor unit = trial.of("JYJ", "赵琳");
    private final List<Actor> people =
            List.of(officer, other, trial.leader(), unit, trial.of("FGW", "李明"), trial.of("BH-JYJ", "孙北"));

    private Problems problems() {
        return trial.bureau().problems();
    }

    private Problem problem(String id) {
        return problems().find(id).orElseThrow();
    }

    private Decision act(Actor actor, Act act, String... fields) {
        Map<String, String> brought = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            brought.put(fields[i], fields[i + 1]);
        }
        return trial.act(actor, new ActOnProblem("Q2025-0001", act, Fields.of(brought)));
    }

    private static String refusal(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.reason() : decision.toString();
    }

    private void log(String... more) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("title", "消防通道被占用", "unit", "JYJ", "origin", "INSPECTION", "files", FILE, "due", "2025-03-31"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        assertThat(trial.act(officer, new LogProblem(Fields.of(fields)))).isInstanceOf(Decision.Events.class);
    }

    @Test
    void closesWithEvidenceOfBeforeAndAfterByAnotherPersonAndKeepsItsHistoryWhenItIsReopened() {
        log();
        act(officer, Act.RECOGNISE);
        act(officer, Act.ORDER, "owner", "赵琳");
        assertThat(refusal(act(unit, Act.RECTIFIED, "text", "已清理"))).isEqualTo("problem.after_missing");
        act(officer, Act.RECTIFIED, "text", "已清理", "files", FILE, "doer", "吴督查");
        assertThat(refusal(act(other, Act.ACCEPT))).isEqualTo("problem.own_work");
        act(officer, Act.REFUSE, "reason", "照片不清");
        assertThat(refusal(act(officer, Act.ACCEPT))).isEqualTo("problem.not_asked");
        act(unit, Act.RECTIFIED, "text", "已清理", "files", FILE);
        act(officer, Act.ACCEPT);
        assertThat(problem("Q2025-0001"))
                .matches(one -> one.stage() == Stage.ACCEPTED)
                .matches(one -> one.number().equals("X2025-0001"));
        act(officer, Act.REOPEN, "reason", "回头看又被占用", "due", "2025-04-30");
        assertThat(problem("Q2025-0001"))
                .matches(one -> one.stage() == Stage.RECTIFYING && one.reopened() == 1)
                .matches(one -> one.duty().isMoved() && one.number().isEmpty() && !one.isAsked());
        act(unit, Act.RECTIFIED, "text", "加装隔离桩", "files", FILE);
        act(officer, Act.ACCEPT);
        assertThat(problem("Q2025-0001").number()).isEqualTo("X2025-0002");
        assertThat(problem("Q2025-0001").deeds())
                .extracting(deed -> deed.act())
                .containsExactly(
                        Act.LOG,
                        Act.RECOGNISE,
                        Act.ORDER,
                        Act.RECTIFIED,
                        Act.REFUSE,
                        Act.RECTIFIED,
                        Act.ACCEPT,
                        Act.REOPEN,
                        Act.RECTIFIED,
                        Act.ACCEPT);
    }

    @Test
    void turnsItsTaskRedWhileItIsMajorAndOpenAndGoesWithTheTask() {
        for (int i = 0; i < 2; i++) {
            trial.act(officer, new Propose(Fields.of(Map.of("title", "消防改造", "lead", "JYJ")), List.of()));
            trial.act(officer, new TakeStep("T2025-000" + (i + 1), Step.FILE, Fields.NONE));
        }
        log("task", "T2025-0001", "major", "yes");
        assertThat(trial.bureau().lit(trial.task("T2025-0001"), trial.today()).light())
                .isEqualTo(Light.RED);
        assertThat(trial.bureau()
                        .redDays(trial.task("T2025-0001"), trial.today().plusDays(9)))
                .isEqualTo(10);
        Fields into = Fields.of(Map.of("into", "T2025-0002", "reason", "同一件事"));
        trial.act(officer, new TakeStep("T2025-0001", Step.MERGE, into));
        assertThat(problem("Q2025-0001").duty().task()).isEqualTo("T2025-0002");
        assertThat(trial.bureau().lit(trial.task("T2025-0002"), trial.today()).reasons())
                .extracting(reason -> reason.rule())
                .containsExactly(Rule.MAJOR_PROBLEM);
        act(officer, Act.GRADE, "reason", "经核不属重大");
        assertThat(trial.bureau().lit(trial.task("T2025-0002"), trial.today()).light())
                .isEqualTo(Light.GREY);
    }

    private void live(int seed) {
        random.setSeed(seed);
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(40) == 0) {
                trial.go(trial.today().plusDays(random.nextInt(6)));
            }
            Actor actor = people.get(random.nextInt(people.size()));
            long open = problems().all().stream()
                    .filter(one -> one.stage().isOpen())
                    .count();
            if (open < 8 && random.nextInt(15) == 0) {
                Map<String, String> fields = new TreeMap<>(Map.of("title", "问题", "unit", one("JYJ", "FGW", "BH-JYJ")));
                put(fields, "files", FILE);
                put(fields, "owner", "赵琳");
                put(fields, "due", trial.today().plusDays(random.nextInt(60)).toString());
                put(fields, "major", "yes");
                trial.act(actor, new LogProblem(Fields.of(fields)));
            } else {
                attempt(actor);
            }
        }
    }

    private void attempt(Actor actor) {
        List<Problem> all = List.copyOf(problems().all());
        if (all.isEmpty()) {
            return;
        }
        List<Problem> late = all.subList(Math.max(0, all.size() - 12), all.size());
        Problem before = late.get(random.nextInt(late.size()));
        Act act = Act.values()[random.nextInt(Act.values().length)];
        Map<String, String> fields = new TreeMap<>();
        put(fields, "text", "已办");
        put(fields, "reason", "情况属实");
        put(fields, "files", FILE);
        put(fields, "owner", "赵琳");
        put(fields, "due", trial.today().plusDays(random.nextInt(60) - 10L).toString());
        if (random.nextInt(3) == 0) {
            fields.put("major", "yes");
        }
        if (random.nextInt(3) == 0) {
            fields.put("doer", one("赵琳", "周督查", "钱工"));
        }
        boolean visible = trial.bureau().problem(actor, before.id()).isPresent();
        Decision decision = trial.act(actor, new ActOnProblem(before.id(), act, Fields.of(fields)));
        Problem after = problem(before.id());
        if (decision instanceof Decision.Events) {
            assertThat(visible).isTrue();
            assertThat(act.leaves(before.stage())).isTrue();
            assertThat(after.stage()).isEqualTo(act.after(before.stage()));
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    private void put(Map<String, String> fields, String name, String value) {
        if (random.nextInt(4) > 0) {
            fields.put(name, value);
        }
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsEveryLawWhateverIsTried(int seed) {
        live(seed);

        Bureau again = new Bureau();
        Set<String> numbers = new TreeSet<>();
        for (Event event : trial.events()) {
            if (event.kind().startsWith(Problem.KIND)) {
                Act act = Act.of(event.kind().substring(Problem.KIND.length())).orElseThrow();
                DONE.add(act);
                again.problems()
                        .find(event.subject().substring(Problem.SUBJECT.length()))
                        .ifPresent(before -> holds(before, act, event, numbers));
            }
            again.apply(event);
        }
        assertThat(again.problems().all()).containsExactlyElementsOf(problems().all());
        again.problems().all().forEach(this::keepsAll);
    }

    /// Nothing is accepted without evidence of before and, since it was last ordered, of after; nor by who said it.
    private static void holds(Problem before, Act act, Event event, Set<String> numbers) {
        if (act != Act.ACCEPT) {
            return;
        }
        assertThat(before.stage()).isEqualTo(Stage.RECTIFYING);
        assertThat(before.before()).isNotEmpty();
        assertThat(before.doers()).isNotEmpty().doesNotContain(event.actor());
        int since = 0;
        for (int i = 0; i < before.deeds().size(); i++) {
            Act one = before.deeds().get(i).act();
            since = one == Act.ORDER || one == Act.REOPEN || one == Act.REFUSE ? i : since;
        }
        assertThat(before.deeds().subList(since, before.deeds().size()))
                .anyMatch(deed -> deed.act() == Act.RECTIFIED && !deed.files().isEmpty());
        assertThat(numbers.add(event.fields().getOrDefault("number", ""))).isTrue();
    }

    /// Its history is all that was written of it: every reopening, with its reason.
    private void keepsAll(Problem problem) {
        List<Event> events = trial.events().stream()
                .filter(event -> event.subject().equals(Problem.SUBJECT + problem.id()))
                .toList();
        assertThat(problem.deeds())
                .extracting(deed -> deed.seq())
                .containsExactlyElementsOf(events.stream().map(Event::seq).toList());
        assertThat(problem.deeds())
                .filteredOn(deed -> deed.act() == Act.REOPEN)
                .hasSize(problem.reopened())
                .noneMatch(deed -> deed.words().isBlank());
        assertThat(problem.stage() == Stage.ACCEPTED)
                .isEqualTo(!problem.number().isEmpty());
    }

    @AfterAll
    static void everyActWasDone() {
        assertThat(DONE).containsExactlyInAnyOrder(Act.values());
    }
}
