package cn.taizhang.delivery.racing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.pipeline.ProposeProject;
import cn.taizhang.delivery.pipeline.ReportInvestment;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.delivery.umpiring.AppealRank;
import cn.taizhang.delivery.umpiring.DefineLeague;
import cn.taizhang.delivery.umpiring.PublishRace;
import cn.taizhang.delivery.umpiring.RuleOnAppeal;
import cn.taizhang.delivery.umpiring.ShowRace;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quarter is raced: shown, appealed against, ruled on and published, on results and nothing else.
class RaceTest {

    private static final String RACE = "L1-2025Q1";
    private static final Period QUARTER = Period.of("2025Q1").orElseThrow();

    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");
    private final Actor configuring = Actor.alone("管理员");

    /// Two counties with two tasks each, and a department beside them.
    @BeforeEach
    void begins() {
        int made = 0;
        for (String unit : List.of("NP", "BH", "NP", "BH", "FGW")) {
            made++;
            String id = made(trial.act(
                    officer,
                    new Propose(
                            Fields.of(Map.of(
                                    "title", "新建公办托育机构",
                                    "lead", unit,
                                    "start", "2025-01-01",
                                    "due", "2025-12-31",
                                    "measure", made > 2 ? "托育从业人员" : "公办托育机构",
                                    "target", "10")),
                            List.of())));
            step(officer, id, Step.FILE, Map.of());
            step(officer, id, Step.ASSIGN, Map.of());
            step(trial.of(unit, unit + "员"), id, Step.SIGN, Map.of());
        }
        assertThat(trial.act(
                        configuring,
                        new DefineLeague(
                                "",
                                Fields.of(Map.of("name", "季赛指标", "kind", "QUARTER", "lanes", "托育|FIGURES|100|托育")))))
                .isInstanceOf(Decision.Events.class);
    }

    private static String made(Decision decision) {
        return ((Decision.Events) decision).subject();
    }

    private void step(Actor actor, String id, Step step, Map<String, String> fields) {
        assertThat(trial.act(actor, new TakeStep(id, step, Fields.of(fields)))).isInstanceOf(Decision.Events.class);
    }

    private void tells(String unit, String id, String value) {
        step(trial.of(unit, unit + "员"), id, Step.REPORT, Map.of("value", value));
    }

    private void raced() {
        trial.go(LocalDate.of(2025, 3, 28));
        tells("NP", "T2025-0001", "5");
        tells("NP", "T2025-0003", "3");
        tells("BH", "T2025-0002", "4");
        tells("BH", "T2025-0004", "3");
        trial.go(LocalDate.of(2025, 4, 6));
    }

    private Decision shows(String until) {
        return trial.act(officer, new ShowRace("L1", "2025Q1", LocalDate.parse(until), ""));
    }

    @Test
    void ranksAppealsRulesAndPublishes() {
        raced();
        assertThat(shows("2025-04-09")).isInstanceOf(Decision.Events.class);
        Race race = trial.bureau().contests().races().race(RACE).orElseThrow();
        assertThat(race.standing("NP").orElseThrow().rank()).isEqualTo(1);
        assertThat(race.standing("BH").orElseThrow().rank()).isEqualTo(2);

        Fields words = Fields.of(Map.of("unit", "BH", "item", "task:T2025-0004", "reason", "3月底已完成9家,反馈时漏报"));
        Actor unit = trial.of("BH", "BH员");
        assertThat(trial.act(trial.of("NP", "NP员"), new AppealRank(RACE, words)))
                .isInstanceOf(Decision.Absent.class);
        assertThat(trial.act(unit, new AppealRank(RACE, words))).isInstanceOf(Decision.Events.class);
        trial.go(LocalDate.of(2025, 4, 10));
        assertThat(trial.act(officer, new PublishRace(RACE))).isInstanceOf(Decision.Refused.class);
        Fields upheld = Fields.of(Map.of("outcome", "UPHELD", "then", "0", "now", "90", "reason", "现场核实属实"));
        assertThat(trial.act(unit, new RuleOnAppeal(RACE, 1, upheld))).isInstanceOf(Decision.Refused.class);
        assertThat(trial.act(officer, new RuleOnAppeal(RACE, 1, upheld))).isInstanceOf(Decision.Events.class);
        assertThat(trial.act(officer, new PublishRace(RACE))).isInstanceOf(Decision.Events.class);

        Race out = trial.bureau().contests().races().race(RACE).orElseThrow();
        assertThat(out.standing("BH").orElseThrow().rank()).isEqualTo(1);
        assertThat(out.published()).isEqualTo(out.lines()).first().asString().startsWith("BH\t县区\t1\t");
        assertThat(trial.act(unit, new AppealRank(RACE, words))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void isRuledOnByNobodyWhoAppealedOrWroteTheAppealDown() {
        raced();
        shows("2025-04-09");
        trial.member("BH-JYJ", "北河员", "bh@example.cn");
        assertThat(appeals("")).isEqualTo(Decision.refused("race.whose_word"));
        assertThat(appeals("某人")).isEqualTo(Decision.refused("race.whose_word"));
        assertThat(appeals("周督查")).isEqualTo(Decision.refused("race.whose_word"));
        assertThat(appeals("北河员")).isInstanceOf(Decision.Events.class);
        Fields upheld = Fields.of(Map.of("outcome", "UPHELD", "then", "0", "now", "90", "reason", "现场核实属实"));

        assertThat(trial.act(officer, new RuleOnAppeal(RACE, 1, upheld)))
                .isEqualTo(Decision.refused("race.own", "周督查"));
        assertThat(trial.act(trial.officer("吴督查"), new RuleOnAppeal(RACE, 1, upheld)))
                .isInstanceOf(Decision.Events.class);
    }

    private Decision appeals(String doer) {
        return trial.act(
                officer,
                new AppealRank(
                        RACE,
                        Fields.of(Map.of("unit", "BH", "item", "task:T2025-0004", "reason", "漏报", "doer", doer))));
    }

    @Test
    void doesNotFallByAnAppealThatIsUpheld() {
        raced();
        shows("2025-04-09");
        trial.member("BH", "北河员", "bh@example.cn");
        appeals("北河员");
        Fields falls = Fields.of(Map.of("outcome", "UPHELD", "then", "90", "now", "10", "reason", "现场核实属实"));

        assertThat(trial.act(trial.officer("吴督查"), new RuleOnAppeal(RACE, 1, falls)))
                .isEqualTo(Decision.refused("race.falls"));
    }

    @Test
    void holdsAsItWasPublishedUntilItIsPublishedAnew() {
        raced();
        shows("2025-04-09");
        trial.go(LocalDate.of(2025, 4, 10));
        trial.act(officer, new PublishRace(RACE));
        Race out = trial.bureau().contests().races().published(RACE).orElseThrow();
        assertThat(trial.act(officer, new ShowRace("L1", "2025Q1", LocalDate.of(2025, 4, 14), "")))
                .isEqualTo(Decision.refused("race.reason"));
        assertThat(trial.act(officer, new ShowRace("L1", "2025Q1", LocalDate.of(2025, 4, 14), "漏算一项")))
                .isInstanceOf(Decision.Events.class);

        Races races = trial.bureau().contests().races();
        assertThat(races.published()).containsExactly(out);
        assertThat(races.race(RACE).orElseThrow().showing().reason()).isEqualTo("漏算一项");
        assertThat(races.race(RACE, 1)).contains(out);
        assertThat(races.race(RACE, 3)).isEmpty();
        trial.go(LocalDate.of(2025, 4, 15));
        trial.act(officer, new PublishRace(RACE));
        assertThat(races.published())
                .extracting(race -> race.showing().version())
                .containsExactly(2);
        assertThat(races.versions(RACE)).hasSize(2);
    }

    /// Results are taken anew, without what an appeal had changed: nobody does so without a word.
    @Test
    void isShownAgainOnlyWithAReason() {
        raced();
        shows("2025-04-09");

        assertThat(shows("2025-04-12")).isEqualTo(Decision.refused("race.reason"));
    }

    @Test
    void isNotShownBeforeTheDaysOfGraceHavePassed() {
        raced();
        trial.go(LocalDate.of(2025, 4, 5));

        assertThat(shows("2025-04-09")).isEqualTo(Decision.refused("race.early", "2025-04-05"));
    }

    @Test
    void staysAsItWasShownWhateverIsToldLater() {
        raced();
        shows("2025-04-09");
        Race shown = trial.bureau().contests().races().race(RACE).orElseThrow();
        tells("BH", "T2025-0002", "10");

        assertThat(trial.bureau().contests().races().race(RACE).orElseThrow()).isEqualTo(shown);
    }

    @Test
    void tellsByHowMuchAUnitRoseSinceThePublishedRaceBefore() {
        raced();
        shows("2025-04-09");
        trial.go(LocalDate.of(2025, 4, 10));
        trial.act(officer, new PublishRace(RACE));
        trial.go(LocalDate.of(2025, 6, 30));
        tells("BH", "T2025-0002", "10");
        tells("BH", "T2025-0004", "10");
        trial.go(LocalDate.of(2025, 7, 6));
        trial.act(officer, new ShowRace("L1", "2025Q2", LocalDate.of(2025, 7, 9), ""));

        Race race = trial.bureau().contests().races().race("L1-2025Q2").orElseThrow();
        assertThat(trial.bureau()
                        .contests()
                        .races()
                        .movement(race, race.standing("BH").orElseThrow()))
                .hasValue(1);
        assertThat(trial.bureau()
                        .contests()
                        .races()
                        .movement(race, race.standing("NP").orElseThrow()))
                .hasValue(-1);
    }

    @Test
    void takesInvestmentAgainstThePlanOfTheYear() {
        for (String unit : List.of("NP", "BH")) {
            String id = made(trial.act(
                    officer,
                    new ProposeProject(Fields.of(Map.of(
                            "name", "云汀锂电池", "unit", unit, "total", "50000", "year", "2025", "plan", "20000")))));
            trial.go(LocalDate.of(2025, 3, 31));
            assertThat(trial.act(
                            officer,
                            new ReportInvestment(
                                    id,
                                    Fields.of(Map.of(
                                            "on",
                                            "2025-03-31",
                                            "done",
                                            unit.equals("NP") ? "8000" : "2000",
                                            "doer",
                                            "某员")))))
                    .isInstanceOf(Decision.Events.class);
        }
        List<Result> results = trial.bureau()
                .contests()
                .results(trial.bureau().contests().races().find("L1").orElseThrow(), QUARTER)
                .results();

        assertThat(results.stream().filter(one -> one.source() == Source.PROJECTS))
                .extracting(one -> one.unit() + " " + one.after() + " " + one.gained() + " " + one.line())
                .containsExactlyInAnyOrder("NP 40.0 8000 24.7", "BH 10.0 2000 24.7");
    }

    /// However often people log in, look, export, upload, sign in, or tell the same again: no result changes.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void countsNothingThatPeopleDoInTheProgram(int seed) {
        raced();
        League league = trial.bureau().contests().races().find("L1").orElseThrow();
        Race.Inputs results = trial.bureau().contests().results(league, QUARTER);
        Random random = new Random(seed);
        trial.go(LocalDate.of(2025, 3, 29));
        for (int i = 0; i < 300; i++) {
            String unit = random.nextBoolean() ? "NP" : "BH";
            String task = unit.equals("NP") ? "T2025-0001" : "T2025-0002";
            switch (random.nextInt(4)) {
                case 0 ->
                    trial.happens(
                            unit + "员",
                            Happening.of(
                                    List.of("login.done", "export.begun", "page.seen", "checkin.done", "account.made")
                                            .get(random.nextInt(5)),
                                    "account:" + unit,
                                    Map.of("unit", unit, "count", "" + i)));
                case 1 -> trial.happens(unit + "员", Happening.of("notice.read", "notice:" + i, Map.of("by", unit)));
                case 2 ->
                    trial.happens(
                            unit + "员",
                            Happening.of(
                                    "task.report",
                                    "task:" + task,
                                    Map.of("text", "继续推进", "files", "0".repeat(64) + " 照片.jpg")));
                default ->
                    trial.happens(
                            unit + "员",
                            Happening.of(
                                    "task.report", "task:" + task, Map.of("value", unit.equals("NP") ? "5" : "4")));
            }
        }

        assertThat(trial.bureau().contests().results(league, QUARTER)).isEqualTo(results);
    }
}
