package cn.taizhang.delivery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Rates;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.event.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every project, whatever anybody tries in whatever order.
class PipelineTest {

    private static final int TRIES = 3_000;
    private static final Set<String> HAPPENED = new HashSet<>();
    private static final Set<String> REFUSED = new HashSet<>();

    private final Random random = new Random();
    private final Trial trial = Trial.withUnits();
    private final List<Actor> people = List.of(
            trial.officer("周督查"),
            trial.leader(),
            trial.of("FGW", "李明"),
            trial.of("NP", "孙南"),
            trial.of("BH-JYJ", "孙北"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsEveryLawWhateverIsTried(int seed) {
        random.setSeed(seed);
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(20) == 0) {
                trial.go(trial.today().plusDays(random.nextInt(20)));
            }
            attempt(one(people));
        }
        Bureau again = new Bureau();
        for (Event event : trial.events()) {
            List<Project> before = List.copyOf(again.projects().all());
            again.apply(event);
            if (event.kind().startsWith(Project.KIND)) {
                HAPPENED.add(event.kind());
                holds(before, again, event);
            }
        }
        assertThat(again.projects().all())
                .containsExactlyElementsOf(trial.bureau().projects().all());
        again.projects().all().forEach(PipelineTest::stands);
        sums(again);
    }

    @AfterAll
    static void everythingHappenedAndWasRefused() {
        assertThat(HAPPENED)
                .contains(
                        Project.PROPOSED,
                        Project.EDITED,
                        Project.STAGE,
                        Project.INVESTED,
                        Project.DROPPED,
                        Project.RESUMED);
        assertThat(REFUSED)
                .contains(
                        "project.not_yours",
                        "project.fixed",
                        "project.why",
                        "project.future",
                        "project.before",
                        "project.after",
                        "project.falls",
                        "project.exceeds",
                        "project.ended",
                        "project.order");
    }

    private void attempt(Actor actor) {
        List<Project> all = List.copyOf(trial.bureau().projects().all());
        if (all.size() < 12 && random.nextInt(10) == 0) {
            trial.act(
                    actor,
                    new ProposeProject(Fields.of(Map.of(
                            "name", "项目" + random.nextInt(1000),
                            "unit", one(List.of("FGW", "NP", "BH", "BH-JYJ")),
                            "total", one(List.of("", "5000", "800")),
                            "planned-started", date()))));
            return;
        }
        if (all.isEmpty()) {
            return;
        }
        Project project = one(all);
        boolean visible = trial.bureau().project(actor, project.id()).isPresent();
        Decision decision = trial.act(actor, command(project.id()));
        Project after = trial.bureau().projects().find(project.id()).orElseThrow();
        switch (decision) {
            case Decision.Events _ -> assertThat(visible).isTrue();
            case Decision.Refused refused -> {
                REFUSED.add(refused.reason());
                assertThat(after).isEqualTo(project);
            }
            case Decision.Faults _ -> throw new AssertionError("one change has one fault");
            case Decision.Absent _ -> {
                assertThat(visible).isFalse();
                assertThat(after).isEqualTo(project);
            }
        }
    }

    private Command command(String id) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("reason", one(List.of("", "", "情况属实")));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                fields.put("planned-" + one(List.of(Milestone.values())).code(), date());
                yield new EditProject(id, new Fields(new TreeMap<>(fields)));
            }
            case 3, 4, 5, 6 -> {
                fields.put("stage", one(List.of(Milestone.values())).code());
                fields.put("date", random.nextInt(9) == 0 ? "" : date());
                yield new EnterStage(id, new Fields(new TreeMap<>(fields)));
            }
            case 7, 8, 9, 10 -> {
                fields.put("done", Integer.toString(random.nextInt(900)));
                fields.put("on", date());
                yield new ReportInvestment(id, new Fields(new TreeMap<>(fields)));
            }
            default -> {
                fields.put("kind", one(List.of("GIVEN_UP", "MISTAKEN", "NONE", "NONE")));
                yield new EndProject(id, new Fields(new TreeMap<>(fields)));
            }
        };
    }

    private String date() {
        return trial.today().plusDays(random.nextInt(120) - 100L).toString();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void holds(List<Project> before, Bureau bureau, Event event) {
        Fields fields = new Fields(event.fields());
        LocalDate day = Progress.day(event.at());
        assertThat(event.actor()).isNotEqualTo("王市长");
        if (event.kind().equals(Project.STAGE) && fields.has("date")) {
            assertThat(fields.date("date")).isBeforeOrEqualTo(day);
        }
        String id = event.subject().substring(Project.SUBJECT.length());
        Project now = bureau.projects().find(id).orElseThrow();
        Project was = before.stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElse(now);
        if (event.actor().equals("孙南")) {
            assertThat(now.profile().unit()).isEqualTo("NP");
        }
        BigDecimal risen = now.money().completed().subtract(was.money().completed());
        boolean exceeds = now.money().isKnown()
                && now.money().completed().compareTo(now.money().total()) > 0;
        if (risen.signum() < 0 || risen.signum() > 0 && exceeds) {
            assertThat(event.fields()).containsKey("reason");
        }
        was.schedule()
                .original()
                .forEach((one, date) -> assertThat(now.schedule().original(one)).isEqualTo(date));
    }

    private static void stands(Project project) {
        Map<Milestone, LocalDate> actual = project.schedule().actual();
        actual.forEach((one, date) -> actual.forEach((other, later) -> {
            if (one.precedes(other)) {
                assertThat(date).isBeforeOrEqualTo(later);
            }
        }));
    }

    /// Rates of all are those of the units together, on any day.
    private void sums(Bureau bureau) {
        for (int days = 0; days < 400; days += 37) {
            LocalDate day = trial.today().minusDays(days);
            Rates all = Rates.of(bureau.projects().all(), day);
            long started = 0;
            long signed = 0;
            for (String unit : List.of("FGW", "NP", "BH", "BH-JYJ")) {
                Rates one = Rates.of(
                        bureau.projects().all().stream()
                                .filter(project -> project.isOf(Set.of(unit)))
                                .toList(),
                        day);
                started += one.started().numerator();
                signed += one.started().denominator();
            }
            assertThat(all.started().numerator()).isEqualTo(started);
            assertThat(all.started().denominator()).isEqualTo(signed);
            assertThat(all.producing().numerator()).isLessThanOrEqualTo(started);
        }
    }
}
