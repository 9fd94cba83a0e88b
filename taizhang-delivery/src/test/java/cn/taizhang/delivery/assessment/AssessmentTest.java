package cn.taizhang.delivery.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.assessing.ExplainMiss;
import cn.taizhang.delivery.assessing.LockTerm;
import cn.taizhang.delivery.assessing.OpenTerm;
import cn.taizhang.delivery.assessing.RuleOnMiss;
import cn.taizhang.delivery.assessing.SetScheme;
import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A year is assessed, misses are explained and excused, the year is locked and stays as it is.
class AssessmentTest {

    private static final String FILE = "0".repeat(64) + " 验收.pdf";

    private static final List<String> KINDS = List.of(
            "task.reopen",
            "task.edit",
            "task.report",
            "task.complete",
            "task.close",
            "miss.explain",
            "miss.rule",
            "assessment.lock",
            "setting.assessment",
            "unit.set",
            "task.carry");

    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");
    private final List<String> tasks = new ArrayList<>();

    /// Three tasks of 南浦县 and two of 北河县; 南浦县 is done with two in time, 北河县 with one that came late.
    @BeforeEach
    void lives() {
        for (String unit : List.of("NP", "NP", "NP", "BH", "BH")) {
            String id = ((Decision.Events) trial.act(
                            officer,
                            new Propose(
                                    Fields.of(Map.of(
                                            "title", "改造老旧小区",
                                            "lead", unit,
                                            "start", "2025-01-20",
                                            "due", "2025-11-30")),
                                    List.of())))
                    .subject();
            tasks.add(id);
            take(officer, id, Step.FILE, Map.of());
            take(officer, id, Step.ASSIGN, Map.of());
            take(trial.of(unit, unit + "员"), id, Step.SIGN, Map.of());
        }
        trial.go(LocalDate.of(2025, 11, 20));
        finish("NP", tasks.get(0));
        finish("NP", tasks.get(1));
        trial.go(LocalDate.of(2025, 12, 20));
        finish("BH", tasks.get(3));
        trial.go(LocalDate.of(2026, 1, 5));
    }

    private void finish(String unit, String id) {
        take(trial.of(unit, unit + "员"), id, Step.SUBMIT, Map.of("text", "已完工", "files", FILE));
        take(officer, id, Step.COMPLETE, Map.of());
    }

    private void take(Actor actor, String id, Step step, Map<String, String> fields) {
        assertThat(trial.act(actor, new TakeStep(id, step, Fields.of(fields)))).isInstanceOf(Decision.Events.class);
    }

    private Card card(String unit) {
        return trial
                .bureau()
                .contests()
                .cards(Term.of("2025").orElseThrow(), trial.bureau().contests().scheme(), trial.today())
                .stream()
                .filter(card -> card.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static String share(Card card, Component component) {
        return card.mark(component)
                .map(mark -> mark.numerator() + "/" + mark.denominator())
                .orElse("");
    }

    @Test
    void countsWhatWasDueWhatIsDoneAndWhatWasInTime() {
        assertThat(share(card("NP"), Component.DONE)).isEqualTo("2/3");
        assertThat(share(card("NP"), Component.TIMELY)).isEqualTo("2/3");
        assertThat(share(card("BH"), Component.DONE)).isEqualTo("1/2");
        assertThat(share(card("BH"), Component.TIMELY)).isEqualTo("0/2");
        assertThat(card("NP").rated().score()).isEqualByComparingTo("66.67");
        assertThat(card("NP").rated().grade()).isEqualTo(Grade.FAIR);
        assertThat(card("BH").rated().grade()).isEqualTo(Grade.POOR);
        assertThat(card("JYJ").rated().grade()).isEqualTo(Grade.NONE);
        assertThat(card("NP").missed()).containsExactly(tasks.get(2));
    }

    @Test
    void weighsByThePeerGroup() {
        Decision set = trial.act(
                Actor.alone("管理员"), new SetScheme(Fields.of(Map.of("weights", "县区|DONE=100", "from-FAIR", "50"))));

        assertThat(set).isInstanceOf(Decision.Events.class);
        assertThat(card("BH").rated().score()).isEqualByComparingTo("50");
        assertThat(card("BH").rated().grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void excusesWhatDeservesItAndNothingElse() {
        String missed = tasks.get(2);
        Actor unit = trial.of("NP", "NP员");
        assertThat(explained(unit, tasks.get(0), "LAND")).isInstanceOf(Decision.Refused.class);
        assertThat(explained(trial.of("BH", "BH员"), missed, "LAND")).isInstanceOf(Decision.Absent.class);
        explained(unit, missed, "EFFORT");
        assertThat(ruled(missed)).isEqualTo(Decision.refused("miss.not_excusable"));
        explained(unit, missed, "LAND");
        assertThat(trial.act(unit, new RuleOnMiss(missed, read(missed), true, "无")))
                .isInstanceOf(Decision.Refused.class);

        assertThat(ruled(missed)).isInstanceOf(Decision.Events.class);
        assertThat(share(card("NP"), Component.DONE)).isEqualTo("2/2");
        assertThat(card("NP").missed()).containsExactly(missed);
    }

    private Decision explained(Actor actor, String task, String cause) {
        return trial.act(actor, new ExplainMiss(task, Fields.of(Map.of("cause", cause, "words", "用地指标9月才下达"))));
    }

    private Decision ruled(String task) {
        return trial.act(trial.leader(), new RuleOnMiss(task, read(task), true, "单位已尽责"));
    }

    private long read(String task) {
        return trial.bureau().contests().misses().of(task).map(Miss::seq).orElse(0L);
    }

    /// Nobody is late for waiting for the office.
    @Test
    void holdsNothingAgainstAUnitThatHandedInInTime() {
        String waiting = tasks.get(2);
        trial.go(trial.task(waiting).term().due());
        trial.act(
                trial.of("NP", "NP员"),
                new TakeStep(waiting, Step.SUBMIT, Fields.of(Map.of("text", "已完成", "files", FILE))));
        trial.go(trial.task(waiting).term().due().plusDays(20));

        assertThat(card("NP").missed()).isEmpty();
        assertThat(share(card("NP"), Component.DONE)).isEqualTo("2/2");
        assertThat(Progress.isLate(trial.task(waiting), trial.today())).isFalse();
        assertThat(trial.bureau().colour(trial.task(waiting), trial.today())).isNotEqualTo(Light.RED);
        assertThat(explained(trial.of("NP", "NP员"), waiting, "LAND")).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void isNotDecidedOnAnExplanationThatWasNotRead() {
        String missed = tasks.get(2);
        explained(trial.of("NP", "NP员"), missed, "LAND");
        long read = read(missed);
        explained(trial.of("NP", "NP员"), missed, "FUNDS");

        assertThat(trial.act(trial.leader(), new RuleOnMiss(missed, read, true, "单位已尽责")))
                .isEqualTo(Decision.refused("miss.told_anew"));
    }

    /// The mayor's own office may write down what a unit says, and somebody else decides.
    @Test
    void isNotDecidedByWhoWroteTheExplanationDown() {
        String missed = tasks.get(2);
        trial.member("NP", "南浦员", "np@example.cn");
        Actor both = new Actor("林主任", Role.ADMINISTRATOR.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
        Fields words = Fields.of(Map.of("cause", "LAND", "words", "用地指标9月才下达", "doer", "某人"));
        assertThat(trial.act(both, new ExplainMiss(missed, words))).isEqualTo(Decision.refused("race.whose_word"));
        Map<String, String> known = new TreeMap<>(words.values());
        known.put("doer", "南浦员");
        assertThat(trial.act(both, new ExplainMiss(missed, Fields.of(known)))).isInstanceOf(Decision.Events.class);

        assertThat(trial.act(both, new RuleOnMiss(missed, read(missed), true, "单位已尽责")))
                .isEqualTo(Decision.refused("miss.own", "林主任"));
        assertThat(ruled(missed)).isInstanceOf(Decision.Events.class);
    }

    @Test
    void isLockedAfterTheDaysOfGraceAndOpenedOnlyWithAReason() {
        assertThat(trial.act(trial.leader(), new LockTerm("2025")))
                .isEqualTo(Decision.refused("assessment.early", "2026-01-10"));
        trial.go(LocalDate.of(2026, 1, 11));
        assertThat(trial.act(officer, new LockTerm("2025"))).isInstanceOf(Decision.Refused.class);
        assertThat(trial.act(trial.leader(), new LockTerm("2025"))).isInstanceOf(Decision.Events.class);
        Assessment locked = trial.bureau().contests().assessments().of("2025").orElseThrow();
        assertThat(locked.lines())
                .isEqualTo(locked.cards().stream().map(Card::line).toList());

        String missed = tasks.get(2);
        explained(trial.of("NP", "NP员"), missed, "LAND");
        ruled(missed);
        Assessment after = trial.bureau().contests().assessments().of("2025").orElseThrow();
        assertThat(after).isEqualTo(locked);
        assertThat(after.changes(trial.bureau().contests().cards(after.term(), after.scheme(), trial.today())))
                .extracting(change -> change.then().unit() + " " + share(change.now(), Component.DONE))
                .containsExactly("NP 2/2");

        assertThat(trial.act(trial.leader(), new OpenTerm("2025", " "))).isInstanceOf(Decision.Refused.class);
        trial.act(trial.leader(), new OpenTerm("2025", "容错认定后更正"));
        trial.act(trial.leader(), new LockTerm("2025"));
        assertThat(trial.bureau().contests().assessments().versions("2025"))
                .extracting(Assessment::version)
                .containsExactly(1, 2);
        assertThat(trial.bureau()
                        .contests()
                        .assessments()
                        .versions("2025")
                        .getFirst()
                        .cards())
                .isEqualTo(locked.cards());
    }

    /// Whatever happens after a term was locked, in whatever order: the cards that were locked are the same.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverChangesWhatIsLocked(int seed) {
        trial.go(LocalDate.of(2026, 1, 11));
        trial.act(trial.leader(), new LockTerm("2025"));
        List<Card> locked =
                trial.bureau().contests().assessments().of("2025").orElseThrow().cards();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            trial.happens("某人", any(random));
        }

        assertThat(trial.bureau().contests().assessments().versions("2025")).hasSize(1);
        assertThat(trial.bureau()
                        .contests()
                        .assessments()
                        .of("2025")
                        .orElseThrow()
                        .cards())
                .isEqualTo(locked);
    }

    private Happening any(Random random) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String word = kind.substring(0, kind.indexOf('.'));
        String subject = switch (word) {
            case "task", "miss" -> word + ":" + tasks.get(random.nextInt(tasks.size()));
            case "unit" -> "unit:NP";
            case "assessment" -> "assessment:2025";
            default -> "setting:assessment";
        };
        return Happening.of(
                kind,
                subject,
                Map.of(
                        "due",
                        "2025-0" + (1 + random.nextInt(9)) + "-01",
                        "lead",
                        random.nextBoolean() ? "NP" : "BH",
                        "percent",
                        "" + random.nextInt(100),
                        "cause",
                        "LAND",
                        "outcome",
                        random.nextBoolean() ? "EXCUSED" : "REFUSED",
                        "weights",
                        "县区|DONE=100",
                        "kind",
                        "COUNTY",
                        "name",
                        "南浦县"));
    }
}
