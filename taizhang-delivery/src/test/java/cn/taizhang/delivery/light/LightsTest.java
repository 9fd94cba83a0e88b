package cn.taizhang.delivery.light;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Lights by the rules of axis 3, and what holds of every light there can be.
class LightsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 27); // 360 days
    private static final Lights STANDARD = new Lights(LightRules.Preset.STANDARD.rules());

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Progress.ZONE).toInstant();
    }

    private static Task task() {
        return Task.proposed(
                        "T2025-0001",
                        Fields.of(Map.of(
                                "title", "建成公办托育机构",
                                "target", "12",
                                "lead", "WJW",
                                "start", START.toString(),
                                "due", DUE.toString())))
                .after(Step.FILE, at(START), "周督查", Fields.NONE)
                .after(Step.ASSIGN, at(START), "周督查", Fields.NONE)
                .after(Step.SIGN, at(START), "李明", Fields.NONE);
    }

    private static Task told(Task task, LocalDate day, String percent) {
        return task.after(Step.REPORT, at(day), "李明", Fields.of(Map.of("percent", percent)));
    }

    private static Lit lit(Task task, LocalDate today) {
        return STANDARD.of(new Situation(task, List.of(), 0, today));
    }

    private static List<Rule> rules(Lit lit) {
        return lit.reasons().stream().map(Lit.Reason::rule).toList();
    }

    @Test
    void isGreenWithinFivePointsOfTheLine() {
        LocalDate half = START.plusDays(180); // 50 %

        assertThat(lit(told(task(), half, "45"), half).light()).isEqualTo(Light.GREEN);
        assertThat(lit(told(task(), half, "44.9"), half).light()).isEqualTo(Light.YELLOW);
        assertThat(lit(told(task(), half, "35"), half).light()).isEqualTo(Light.YELLOW);
        assertThat(lit(told(task(), half, "34.9"), half).light()).isEqualTo(Light.RED);
        assertThat(lit(told(task(), half, "54.9"), half).light()).isEqualTo(Light.GREEN);
        assertThat(lit(told(task(), half, "55"), half).light()).isEqualTo(Light.BLUE);
    }

    @Test
    void countsTheValueAgainstTheTarget() {
        LocalDate half = START.plusDays(180);
        Task six = task().after(Step.REPORT, at(half), "李明", Fields.of(Map.of("value", "6")));

        assertThat(lit(six, half).progress()).contains(new BigDecimal("50.0"));
        assertThat(lit(six, half).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void isYellowInTheLastWeekWithMuchToDo() {
        LocalDate near = DUE.minusDays(7);

        Lit lit = lit(told(task(), near, "89.9"), near);

        assertThat(lit.light()).isEqualTo(Light.YELLOW);
        assertThat(rules(lit)).contains(Rule.LAST_DAYS);
        assertThat(rules(lit(told(task(), near, "90"), near))).doesNotContain(Rule.LAST_DAYS);
    }

    @Test
    void isRedWhenOverdueAndSaysByHowManyDays() {
        Lit lit = lit(told(task(), DUE, "99"), DUE.plusDays(3));

        assertThat(lit.light()).isEqualTo(Light.RED);
        assertThat(lit.reasons().getFirst()).isEqualTo(new Lit.Reason(Rule.OVERDUE, List.of("2025-12-27", "3")));
        assertThat(lit.ways()).extracting(Lit.Way::change).containsExactly(Lit.Change.FINISH);
        assertThat(lit(told(task(), DUE, "99"), DUE).light()).isNotEqualTo(Light.RED);
    }

    @Test
    void turnsYellowForOneMissedReportAndRedForTwo() {
        Task signed = task();

        assertThat(lit(signed, LocalDate.of(2025, 2, 4)).light()).isEqualTo(Light.GREY);
        assertThat(lit(signed, LocalDate.of(2025, 2, 5)).light()).isEqualTo(Light.YELLOW);
        assertThat(lit(signed, LocalDate.of(2025, 3, 5)).light()).isEqualTo(Light.RED);
        assertThat(lit(signed, LocalDate.of(2025, 3, 5)).missed()).isEqualTo(2);
    }

    @Test
    void isGreyWithoutDataAndBlueWhenDone() {
        assertThat(rules(lit(task(), START.plusDays(9)))).containsExactly(Rule.NO_DATA);
        Task done = told(task(), START.plusDays(9), "100")
                .after(Step.SUBMIT, at(START.plusDays(10)), "李明", Fields.NONE)
                .after(Step.COMPLETE, at(START.plusDays(11)), "周督查", Fields.NONE);
        assertThat(rules(lit(done, DUE.plusDays(90)))).containsExactly(Rule.DONE);
    }

    @Test
    void isRedForAnOpenMajorProblemAndSaysThatClosingItHelps() {
        LocalDate half = START.plusDays(180);
        Lit lit = STANDARD.of(new Situation(told(task(), half, "50"), List.of(), 1, half));

        assertThat(lit.light()).isEqualTo(Light.RED);
        assertThat(lit.ways()).contains(new Lit.Way(Lit.Change.CLOSE_PROBLEMS, List.of(), Light.GREEN));
    }

    @Test
    void takesTheMeanOfItsParts() {
        LocalDate half = START.plusDays(180);
        List<BigDecimal> parts = List.of(new BigDecimal("100"), new BigDecimal("20"), BigDecimal.ZERO);

        Lit lit = STANDARD.of(new Situation(told(task(), half, "90"), parts, 0, half));

        assertThat(lit.progress()).contains(new BigDecimal("40.0"));
        assertThat(lit.light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void followsTheThresholdsThatAreSet() {
        LocalDate half = START.plusDays(180);
        Task task = told(task(), half, "44");

        for (LightRules.Preset preset : LightRules.Preset.values()) {
            assertThat(preset.rules().areSound()).isTrue();
        }
        assertThat(new Lights(LightRules.Preset.LENIENT.rules())
                        .of(new Situation(task, List.of(), 0, half))
                        .light())
                .isEqualTo(Light.GREEN);
    }

    /// Nobody can type a light: no event has one, and nothing that a task keeps is one.
    @Test
    void isKeptNowhere() {
        assertThat(types(Task.class)).isNotEmpty().doesNotContain(Light.class, Lit.class);
    }

    private static Stream<Class<?>> parts(Class<?> type) {
        return type.isRecord()
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(type.getRecordComponents()).flatMap(part -> parts(part.getType())))
                : Stream.of(type);
    }

    private static List<Class<?>> types(Class<?> type) {
        List<Class<?>> all = new java.util.ArrayList<>();
        parts(type).forEach(all::add);
        return all;
    }

    @Test
    void obeysItsLawsForEverythingThatCanBe() {
        Random random = new Random(20_250_918);
        for (int i = 0; i < 20_000; i++) {
            LocalDate today = START.plusDays(random.nextInt(420));
            LocalDate last = today.minusDays(random.nextInt(90));
            BigDecimal percent = new BigDecimal(random.nextInt(1001)).movePointLeft(1);
            Task task = random.nextInt(6) == 0 ? task() : told(task(), last, percent.toPlainString());
            Lights lights = new Lights(LightRules.Preset.values()[random.nextInt(3)].rules());
            Situation now = new Situation(task, List.of(), random.nextInt(5) == 0 ? 1 : 0, today);
            Lit lit = lights.of(now);

            assertThat(lit).isEqualTo(lights.of(now));
            assertThat(lit.reasons()).isNotEmpty();
            moreIsNeverWorse(lights, now, lit, percent);
            laterIsNeverBetter(lights, now, lit);
            everyWayLeadsWhereItSays(lights, now, lit);
        }
    }

    private static void moreIsNeverWorse(Lights lights, Situation now, Lit lit, BigDecimal percent) {
        if (lit.light() != Light.GREY && percent.compareTo(new BigDecimal(95)) < 0) {
            Task more =
                    told(now.task(), now.today(), percent.add(new BigDecimal(5)).toPlainString());
            Light then = lights.colour(new Situation(more, List.of(), now.majorProblems(), now.today()));
            if (lit.progress().isPresent()) {
                assertThat(then).isGreaterThanOrEqualTo(lit.light());
            }
        }
    }

    private static void laterIsNeverBetter(Lights lights, Situation now, Lit lit) {
        Light then = lights.colour(new Situation(
                now.task(), now.parts(), now.majorProblems(), now.today().plusDays(1)));
        if (lit.light() != Light.GREY) {
            assertThat(then).isLessThanOrEqualTo(lit.light());
        }
    }

    private static void everyWayLeadsWhereItSays(Lights lights, Situation now, Lit lit) {
        for (Lit.Way way : lit.ways()) {
            if (way.change() == Lit.Change.REACH) {
                Task there = told(now.task(), now.today(), way.inputs().getFirst());
                assertThat(lights.colour(new Situation(there, List.of(), 0, now.today())))
                        .isEqualTo(way.into())
                        .isGreaterThan(lit.light());
            }
        }
    }
}
