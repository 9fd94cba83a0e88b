package cn.taizhang.delivery.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.slip.Answer;
import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.delivery.slip.Ladder.Threshold;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every slip, whatever anybody tries in whatever order.
class EscalationTest {

    private static final int TRIES = 3_000;
    private static final Set<Rung> ISSUED = EnumSet.noneOf(Rung.class);

    private final Random random = new Random();
    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");
    private final Actor leader = trial.leader();
    private final Actor unit = trial.of("JYJ", "赵琳");

    private void tasks(int count) {
        for (int i = 1; i <= count; i++) {
            trial.act(
                    officer,
                    new Propose(
                            Fields.of(Map.of(
                                    "title", "建成公办托育机构",
                                    "quote", "推动县（市）区各建成公办托育机构1家以上",
                                    "lead", i % 3 == 0 ? "FGW" : "JYJ",
                                    "due", "2025-03-31",
                                    "target", "12")),
                            List.of()));
            for (Step step : List.of(Step.FILE, Step.ASSIGN)) {
                trial.act(officer, new TakeStep("T2025-000" + i, step, Fields.NONE));
            }
        }
    }

    private Decision issue(Actor actor, Rung rung, String... more) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "unit",
                "JYJ",
                "tasks",
                "T2025-0001",
                "reason",
                "严重滞后",
                "demands",
                "倒排工期",
                "reply",
                trial.today().plusDays(5).toString()));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return trial.act(actor, new IssueSlip(rung, Fields.of(fields)));
    }

    private static String refusal(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.reason() : decision.toString();
    }

    private Slip slip(String id) {
        return trial.bureau().slips().find(id).orElseThrow();
    }

    @Test
    void climbsRungByRungAndBeginsAnewAfterAGoodAnswer() {
        tasks(1);
        trial.go(LocalDate.of(2025, 4, 20));
        assertThat(refusal(issue(officer, Rung.WARNING))).isEqualTo("slip.jump_reason");
        assertThat(Suggestion.of(trial.bureau(), officer, trial.today()))
                .singleElement()
                .matches(one -> one.rung() == Rung.REMINDER && one.lateDays() == 20 && one.redDays() == 20);
        issue(officer, Rung.REMINDER);
        assertThat(refusal(issue(officer, Rung.REMINDER))).isEqualTo("slip.pending");
        assertThat(Suggestion.of(trial.bureau(), officer, trial.today())).isEmpty();
        trial.go(LocalDate.of(2025, 4, 26));
        assertThat(slip("R2025-0001").isLate(trial.today())).isTrue();
        assertThat(Suggestion.of(trial.bureau(), officer, trial.today()))
                .singleElement()
                .matches(one -> one.rung() == Rung.WARNING
                        && one.before().getFirst().id().equals("R2025-0001"));
        issue(officer, Rung.WARNING, "jump", "不应留下");
        assertThat(slip("W2025-0001").wording().jump()).isEmpty();
        trial.act(unit, new AnswerSlip("W2025-0001", Fields.of(Map.of("text", "9月底完工"))));
        trial.act(officer, new JudgeSlip("W2025-0001", false, "未说明责任人"));
        assertThat(refusal(issue(officer, Rung.CIRCULAR))).isEqualTo("slip.not_yours");
        issue(officer, Rung.SUPERVISION);
        trial.act(unit, new AnswerSlip("D2025-0001", Fields.of(Map.of("text", "责任人赵琳"))));
        trial.act(officer, new JudgeSlip("D2025-0001", true, ""));
        assertThat(refusal(issue(officer, Rung.WARNING))).isEqualTo("slip.jump_reason");
        assertThat(refusal(issue(leader, Rung.INTERVIEW))).isEqualTo("slip.jump_reason");
        issue(leader, Rung.INTERVIEW, "jump", "发生安全事故");
        assertThat(slip("I2025-0001").wording().jump()).isEqualTo("发生安全事故");
        assertThat(slip("D2025-0001").printed()).isEqualTo("督办〔2025〕1号");
    }

    @Test
    void keepsWhatTheLightSaidWhenItWasIssued() {
        tasks(1);
        trial.go(LocalDate.of(2025, 4, 20));
        issue(officer, Rung.REMINDER);
        trial.go(LocalDate.of(2025, 6, 1));
        assertThat(slip("R2025-0001").matter().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.light()).isEqualTo(Light.RED);
            assertThat(ground.quote()).isEqualTo("推动县（市）区各建成公办托育机构1家以上");
            assertThat(ground.reasons().getFirst().inputs()).containsExactly("2025-03-31", "20");
        });
    }

    @Test
    void setsALadderOnlyWhenItsDaysGrowFromRungToRung() {
        Actor all = Actor.alone("林管理");
        Map<Rung, Threshold> odd = new EnumMap<>(Ladder.USUAL.thresholds());
        odd.put(Rung.WARNING, new Threshold(45, 15, 5));
        assertThat(refusal(trial.act(all, new SetLadder(new Ladder(odd, false)))))
                .isEqualTo("slip.ladder");
        odd.put(Rung.WARNING, new Threshold(20, 15, 5));
        assertThat(refusal(trial.act(officer, new SetLadder(new Ladder(odd, false)))))
                .isEqualTo("slip.not_yours");
        trial.act(all, new SetLadder(new Ladder(odd, false)));
        assertThat(trial.bureau().ladder()).isEqualTo(new Ladder(odd, false));
        tasks(1);
        assertThat(refusal(issue(officer, Rung.WARNING, "jump", "急"))).isEqualTo("slip.no_jump");
    }

    private void live(int seed) {
        random.setSeed(seed);
        tasks(6);
        List<Actor> people =
                List.of(officer, trial.officer("吴督查"), leader, unit, trial.of("FGW", "李明"), trial.of("BH", "孙北"));
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(20) == 0) {
                trial.go(trial.today().plusDays(random.nextInt(4)));
            }
            Actor actor = people.get(random.nextInt(people.size()));
            List<Slip> all = List.copyOf(trial.bureau().slips().all());
            Slip one = all.isEmpty() ? null : all.get(all.size() - 1 - random.nextInt(Math.min(8, all.size())));
            int what = random.nextInt(10);
            if (one == null || what < 6) {
                String tasks = random.nextBoolean() ? "T2025-000" + (1 + random.nextInt(6)) : "T2025-0001\nT2025-0002";
                issue(
                        actor,
                        Rung.values()[random.nextInt(5)],
                        "tasks",
                        tasks,
                        "unit",
                        random.nextInt(3) == 0 ? "FGW" : "JYJ",
                        "jump",
                        random.nextInt(25) == 0 ? "事态紧急" : "");
            } else if (what < 8) {
                trial.act(
                        actor,
                        new AnswerSlip(
                                one.id(),
                                Fields.of(Map.of("text", "已办", "doer", random.nextInt(4) == 0 ? "周督查" : ""))));
            } else {
                trial.act(actor, new JudgeSlip(one.id(), random.nextInt(3) == 0, "看过"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverClimbsTheLadderWithoutItsRung(int seed) {
        live(seed);

        Bureau again = new Bureau();
        for (Event event : trial.events()) {
            Bureau before = again;
            if (event.kind().equals(Slip.JUDGED)) {
                Slip slip = before.slips()
                        .find(event.subject().substring(Slip.SUBJECT.length()))
                        .orElseThrow();
                assertThat(slip.standing()).isEqualTo(Standing.ANSWERED);
                assertThat(slip.answers()).extracting(Answer::doer).last().isNotEqualTo(event.actor());
            }
            again.apply(event);
            if (event.kind().equals(Slip.ISSUED)) {
                Slip slip = again.slips()
                        .find(event.subject().substring(Slip.SUBJECT.length()))
                        .orElseThrow();
                ISSUED.add(slip.rung());
                holds(again, slip);
            }
        }
        assertThat(again.slips().all())
                .containsExactlyElementsOf(trial.bureau().slips().all());
        assertThat(again.slips().all()).extracting(Slip::id).doesNotHaveDuplicates();
    }

    /// For each task the rung below was issued earlier, or it is said why not; leaders alone issue the two highest.
    private static void holds(Bureau bureau, Slip slip) {
        if (slip.rung().permission() == Permission.DECIDE) {
            assertThat(slip.issue().by()).isEqualTo("王市长");
        }
        for (String task : slip.matter().tasks()) {
            boolean below = bureau.slips().about(task).stream()
                    .anyMatch(one -> one.rung() == slip.rung().below() && one.standing() != Standing.SATISFIED);
            assertThat(slip.rung().isLowest() || below || !slip.wording().jump().isEmpty())
                    .isTrue();
            assertThat(bureau.tasks().find(task).map(Task::charge).orElseThrow().lead())
                    .isEqualTo(slip.unit());
        }
    }

    @AfterAll
    static void everyRungWasReached() {
        assertThat(ISSUED).containsExactlyInAnyOrder(Rung.values());
    }

    @Test
    void countsRedDaysByHalvingAsByLookingAtEachDay() {
        tasks(3);
        Fields told = Fields.of(Map.of("percent", "30"));
        trial.act(unit, new TakeStep("T2025-0001", Step.SIGN, Fields.NONE));
        trial.act(unit, new TakeStep("T2025-0001", Step.REPORT, told));
        trial.act(unit, new TakeStep("T2025-0002", Step.SIGN, Fields.NONE));
        for (Task task : trial.bureau().tasks().all()) {
            for (int day = 0; day < 150; day++) {
                LocalDate today = trial.today().plusDays(day);
                int red = 0;
                while (red < 366
                        && trial.bureau().lit(task, today.minusDays(red)).light() == Light.RED) {
                    red++;
                }
                assertThat(trial.bureau().redDays(task, today)).isEqualTo(red);
            }
        }
    }
}
