package cn.taizhang.delivery.landing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.staffing.SetUp;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a hostile or a clumsy hand tries with one task.
class OddValuesTest {

    private static final String FILE = "0".repeat(64) + " 验收.pdf";

    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("zhou");
    private final Actor worker = trial.of("JYJ", "zhaolin");
    private String id = "";

    @BeforeEach
    void begins() {
        id = propose(Map.of());
        take(officer, Step.FILE);
        take(officer, Step.ASSIGN);
        take(worker, Step.SIGN);
    }

    private String propose(Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(Map.of("title", "建成公办托育机构", "lead", "JYJ", "year", "2025"));
        fields.putAll(more);
        return trial.act(officer, new Propose(Fields.of(fields), List.of())) instanceof Decision.Events made
                ? made.subject()
                : "";
    }

    private Decision take(Actor actor, Step step, String... words) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < words.length; i += 2) {
            fields.put(words[i], words[i + 1]);
        }
        return trial.act(actor, new TakeStep(id, step, Fields.of(fields)));
    }

    private static String why(Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> refused.reason();
            case Decision.Faults faults -> faults.all().getFirst().refused().reason();
            case Decision.Absent absent -> "absent";
            case Decision.Events events -> "done " + events.happenings().size();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "percent,NaN,value.number",
        "percent,1e9999999,value.number",
        "percent,-1,value.percent",
        "percent,０．５,value.number",
        "percent,100.001,value.percent",
        "percent,99.999,done 1",
        "value,1234567890123456789,value.number",
        "doer,'李\n明',value.one_line",
        "stage,'主体\r完工',value.one_line",
        "text,'正常\n两行',done 1",
        "text,'\u0000',value.control"
    })
    void isTakenOrRefusedInAReport(String name, String value, String answer) {
        Actor actor = name.equals("doer") ? officer : worker;
        assertThat(why(take(actor, Step.REPORT, name, value, "record", "8e13"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "due,0000-01-01,value.date",
        "due,9999-12-31,value.date",
        "due,2025-02-29,value.date",
        "start,2025-13-01,value.date",
        "start,2026-01-01,task.due_before_start",
        "year,0000,value.choice",
        "year,二〇二五,value.choice",
        "tier,VILLAGE,value.choice",
        "rhythm,HOURLY,value.choice",
        "proof,RUMOUR,value.choice",
        "target,1e9,value.number",
        "title,'一\n二',value.one_line",
        "lead,NOBODY,unit.unknown",
        "helpers,'BH\nNOBODY',unit.unknown"
    })
    void isRefusedInATask(String name, String value, String answer) {
        Map<String, String> fields = new TreeMap<>(Map.of("title", "建成公办托育机构", "lead", "JYJ", "year", "2025"));
        fields.put(name, value);

        assertThat(why(trial.act(officer, new Propose(Fields.of(fields), List.of()))))
                .isEqualTo(answer);
        assertThat(why(trial.act(officer, new Propose(Fields.of(Map.of("title", "一".repeat(1_000_000))), List.of()))))
                .isEqualTo("value.too_long");
    }

    @Test
    void isNotMovedToAnEndBeforeItsBeginning() {
        String other = propose(Map.of("due", "2025-06-30", "base", "4", "target", "10"));

        assertThat(why(trial.act(officer, new EditTask(other, Fields.of(Map.of("start", "2025-07-01"))))))
                .isEqualTo("task.due_before_start");
        assertThat(why(trial.act(officer, new EditTask(other, Fields.of(Map.of("base", ""))))))
                .isEqualTo("done 1");
        assertThat(trial.task(other).aim().isCountable()).isTrue();
        assertThat(why(take(trial.leader(), Step.CARRY, "reason", "未完成", "to", "2025-12-31")))
                .isEqualTo("task.due_before_start");
    }

    @Test
    void canBeEditedWhenItsUnitWasClosed() {
        trial.act(
                new Actor("系统", Actor.alone("").permissions(), true, Set.of(), officer.tiers()),
                new SetUp(
                        List.of(new SetUp.NewUnit(
                                "", new Unit("JYJ", "市教育局", Unit.Kind.DEPARTMENT, "YT", "", "", true))),
                        List.of()));

        assertThat(why(trial.act(officer, new EditTask(id, Fields.of(Map.of("lead", "JYJ", "leader", "王副市长"))))))
                .isEqualTo("done 1");
    }

    @Test
    void isReportedOnceWhenTheButtonIsPressedTwice() {
        assertThat(why(take(worker, Step.REPORT, "percent", "40", "text", "主体完工")))
                .isEqualTo("done 1");
        assertThat(why(take(worker, Step.REPORT, "percent", "40", "text", "主体完工")))
                .isEqualTo("done 0");
        assertThat(why(take(worker, Step.REPORT, "percent", "41", "text", "主体完工")))
                .isEqualTo("done 1");
        trial.go(trial.today().plusDays(1));
        assertThat(why(take(worker, Step.REPORT, "percent", "41", "text", "主体完工")))
                .isEqualTo("done 1");
        assertThat(trial.task(id).feedback()).hasSize(3);
    }

    @Test
    void isDecidedOnceByTwoLeaders() {
        take(worker, Step.ASK_EXTENSION, "reason", "用地批复延后", "files", FILE, "to", "2026-03-31");

        assertThat(why(take(trial.leader(), Step.GRANT_EXTENSION))).isEqualTo("done 1");
        assertThat(why(take(trial.leader(), Step.REFUSE_EXTENSION, "reason", "不同意")))
                .isEqualTo("task.not_asked");
        assertThat(trial.task(id).term().due()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void isNotMergedIntoItselfNorIntoWhatHasEnded() {
        String other = propose(Map.of());

        assertThat(why(take(officer, Step.MERGE, "reason", "重复", "into", id))).isEqualTo("task.no_other_task");
        assertThat(why(take(officer, Step.MERGE, "reason", "重复", "into", other)))
                .isEqualTo("done 2");
        assertThat(why(trial.act(
                        officer, new TakeStep(other, Step.MERGE, Fields.of(Map.of("reason", "重复", "into", id))))))
                .isEqualTo("task.no_other_task");
        assertThat(why(take(trial.leader(), Step.CARRY, "reason", "未完成"))).isEqualTo("task.state");
    }

    @Test
    void isNotVerifiedByItsDoerUnderAnotherName() {
        people(new Member("周督查", "YT", "", "zhou", "", ""), new Member("赵琳", "JYJ", "", "zhaolin", "", ""));
        people(new Member("赵琳", "YT", "", "zhao2", "", ""));

        assertThat(why(take(officer, Step.SUBMIT, "doer", "周督查", "files", FILE)))
                .isEqualTo("task.whose_word");
        take(worker, Step.SUBMIT, "files", FILE);
        assertThat(why(take(trial.officer("赵琳"), Step.COMPLETE))).isEqualTo("task.own_work");
        assertThat(why(take(trial.officer("zhao2"), Step.COMPLETE))).isEqualTo("task.own_work");
        assertThat(why(take(officer, Step.COMPLETE))).isEqualTo("done 1");
    }

    private void people(Member... members) {
        trial.act(
                Actor.alone("系统"),
                new SetUp(
                        List.of(),
                        List.of(members).stream()
                                .map(member -> new SetUp.NewMember("", member))
                                .toList()));
    }

    @Test
    void belongsToUnitsAndPeopleWithNamesInOneLine() {
        Decision decision = trial.act(
                Actor.alone("系统"),
                new SetUp(
                        List.of(new SetUp.NewUnit("2", new Unit("A", "市\n局", Unit.Kind.DEPARTMENT, "", "", "", false))),
                        List.of(new SetUp.NewMember("3", new Member("李\u0000明", "JYJ", "", "", "", "")))));

        assertThat(((Decision.Faults) decision).all())
                .extracting(fault -> fault.place() + " " + fault.refused().reason())
                .containsExactly("2 value.one_line", "3 value.one_line");
    }

    @Test
    void isGivenToUnitsWithinTheScopeOfTheOfficerAlone() {
        Actor county = new Actor("县督查", officer.permissions(), false, Set.of("BH"), officer.tiers());
        Map<String, String> fields = Map.of("title", "塞给市局", "lead", "JYJ", "year", "2025");

        assertThat(why(trial.act(county, new Propose(Fields.of(fields), List.of()))))
                .isEqualTo("unit.unknown");
        assertThat(why(trial.act(
                        county,
                        new Propose(Fields.of(Map.of("title", "县里的事", "lead", "BH", "year", "2025")), List.of("NP")))))
                .isEqualTo("unit.unknown");
        assertThat(why(trial.act(
                        county,
                        new Propose(
                                Fields.of(Map.of("title", "县里的事", "lead", "BH-JYJ", "helpers", "JYJ")), List.of()))))
                .isEqualTo("done 1");
        Task own = trial.bureau().tasks(county).getFirst();
        assertThat(why(trial.act(county, new EditTask(own.id(), Fields.of(Map.of("lead", "JYJ"))))))
                .isEqualTo("unit.unknown");
    }
}
