package cn.taizhang.delivery.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.NoticeRules;
import cn.taizhang.delivery.notice.Outgoing.Mail;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.notice.Reason;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Of what a task reminds, day by day.
class RemindingTest {

    private static final Actor PROGRAM = Actor.alone("台账");
    private static final String FILE = "0".repeat(64) + " 验收.pdf";
    private static final String TASK = "T2025-0001";

    private final Trial trial = Trial.withUnits();
    private final Actor officer = trial.officer("周督查");
    private final Actor unit = trial.of("FGW", "李明");

    private void begin(LocalDate due) {
        Fields fields = Fields.of(Map.of(
                "title", "建成公办托育机构", "lead", "FGW", "start", "2025-01-20", "due", due.toString(), "year", "2025"));
        trial.act(officer, new Propose(fields, List.of()));
        take(officer, Step.FILE);
        take(officer, Step.ASSIGN);
    }

    private void take(Actor actor, Step step, String... fields) {
        Map<String, String> brought = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            brought.put(fields[i], fields[i + 1]);
        }
        assertThat(trial.act(actor, new TakeStep(TASK, step, Fields.of(brought))))
                .isInstanceOf(Decision.Events.class);
    }

    private void report() {
        take(unit, Step.REPORT, "percent", "99");
    }

    /// Ticks on a day, and gives back what was raised.
    private List<String> on(String day) {
        trial.go(LocalDate.parse(day));
        int before = trial.bureau().notices().all().size();
        trial.act(PROGRAM, new RaiseNotices());
        List<Raised> all = trial.bureau().notices().all();
        return all.subList(before, all.size()).stream()
                .map(raised -> raised.notice().key().substring(TASK.length() + 1))
                .toList();
    }

    private List<Reason> reasonsOn(String day) {
        int before = trial.bureau().notices().all().size();
        on(day);
        List<Raised> all = trial.bureau().notices().all();
        return all.subList(before, all.size()).stream()
                .map(raised -> raised.notice().reason())
                .toList();
    }

    @Test
    void remindsBeforeOnAndAfterTheDueDateOnceEach() {
        begin(LocalDate.parse("2025-03-31"));
        take(unit, Step.SIGN);
        assertThat(on("2025-01-20")).isEmpty();
        trial.go(LocalDate.parse("2025-02-19"));
        report();
        assertThat(on("2025-02-28")).isEmpty();
        assertThat(on("2025-03-01")).containsExactly("due_soon/2025-03-31/30");
        assertThat(on("2025-03-01")).isEmpty();
        trial.go(LocalDate.parse("2025-03-18"));
        report();
        assertThat(on("2025-03-24")).containsExactly("due_soon/2025-03-31/7");
        assertThat(on("2025-03-30")).containsExactly("due_soon/2025-03-31/1");
        assertThat(on("2025-03-31")).containsExactly("due_today/2025-03-31");
        report();
        assertThat(on("2025-04-01")).contains("overdue/2025-03-31/1");
        assertThat(on("2025-04-07")).contains("overdue/2025-03-31/7");
        assertThat(on("2025-04-07")).isEmpty();
    }

    @Test
    void raisesOnlyTheLatestOfAFamilyAfterAPause() {
        begin(LocalDate.parse("2025-03-31"));
        take(unit, Step.SIGN);

        List<String> raised = on("2025-04-16");

        assertThat(raised).contains("overdue/2025-03-31/15");
        assertThat(raised)
                .filteredOn(key -> key.startsWith("due") || key.startsWith("overdue"))
                .hasSize(1);
        assertThat(raised).filteredOn(key -> key.startsWith("report")).hasSize(1);
    }

    @Test
    void opensNewRemindersWhenTheDueDateIsMoved() {
        begin(LocalDate.parse("2025-03-31"));
        take(unit, Step.SIGN);
        assertThat(on("2025-03-24")).contains("due_soon/2025-03-31/7");
        take(unit, Step.ASK_EXTENSION, "to", "2025-04-30", "reason", "雨季", "files", FILE);
        assertThat(on("2025-03-24")).containsExactly("extension_asked/4/0");
        take(trial.leader(), Step.GRANT_EXTENSION);

        assertThat(on("2025-03-25")).contains("extension_decided/5");
        assertThat(on("2025-04-23")).contains("due_soon/2025-04-30/7");
    }

    @Test
    void keepsRemindingOfTheDueDateAfterAReturn() {
        begin(LocalDate.parse("2025-03-31"));
        take(unit, Step.SIGN);
        on("2025-03-24");
        take(unit, Step.SUBMIT, "files", FILE);
        assertThat(on("2025-03-24")).containsExactly("submitted/4/0");
        assertThat(on("2025-03-30")).as("nobody but the reviewer is waited for").containsExactly("submitted/4/3");
        take(officer, Step.RETURN, "reason", "缺验收材料");

        assertThat(on("2025-03-30")).contains("returned/5", "due_soon/2025-03-31/1");
        assertThat(on("2025-03-31")).contains("due_today/2025-03-31");
    }

    @Test
    void tellsOfEveryReturnByItself() {
        begin(LocalDate.parse("2025-12-31"));
        take(unit, Step.SIGN);
        for (int i = 0; i < 3; i++) {
            take(unit, Step.SUBMIT, "files", FILE);
            take(officer, Step.RETURN, "reason", "缺验收材料");
            assertThat(on("2025-01-21")).containsExactly("returned/" + (5 + 2 * i));
        }
    }

    @Test
    void waitsForTheSignatureAndTheReports() {
        begin(LocalDate.parse("2025-12-31"));
        assertThat(on("2025-01-22")).isEmpty();
        assertThat(on("2025-01-23")).containsExactly("unsigned/2/3");
        assertThat(on("2025-01-27")).containsExactly("unsigned/2/7");
        take(unit, Step.SIGN);
        report();
        assertThat(on("2025-02-26")).isEmpty();
        assertThat(on("2025-02-27")).containsExactly("report_awaited/2025-02-27");
        assertThat(on("2025-03-02")).isEmpty();
        assertThat(on("2025-03-03")).contains("report_missed/2025-02-27");
        assertThat(on("2025-03-31")).contains("report_missed/2025-03-27");
    }

    @Test
    void tellsOfEachRedSpellOnce() {
        begin(LocalDate.parse("2025-12-31"));
        take(unit, Step.SIGN);
        trial.go(LocalDate.parse("2025-04-01"));
        take(unit, Step.REPORT, "percent", "2");
        assertThat(on("2025-04-01")).containsExactly("red/1");
        assertThat(on("2025-04-02"))
                .as("a red light asks for daily reports")
                .containsExactly("report_awaited/2025-04-02");
        take(unit, Step.REPORT, "percent", "30");
        assertThat(on("2025-04-02")).isEmpty();
        take(unit, Step.REPORT, "percent", "1");
        assertThat(on("2025-04-02")).containsExactly("red/2");
    }

    @Test
    void showsAPersonWhatIsForTheirUnitAndNothingElse() {
        begin(LocalDate.parse("2025-03-31"));
        assertThat(reasonsOn("2025-03-24")).containsExactly(Reason.DUE_SOON, Reason.UNSIGNED);
        String key = TASK + "/due_soon/2025-03-31/7";
        Actor other = trial.of("JYJ", "赵琳");

        assertThat(new Mine(trial.bureau(), unit).unread(100)).isEqualTo(2);
        assertThat(new Mine(trial.bureau(), other).unread(100)).isZero();
        assertThat(new Mine(trial.bureau(), other).all()).isEmpty();
        assertThat(new Mine(trial.bureau(), officer).unread(100)).isZero();
        assertThat(new Mine(trial.bureau(), PROGRAM).unread(1)).isEqualTo(1);
        assertThat(trial.act(other, new ReadNotices(0, List.of(key)))).isInstanceOf(Decision.Absent.class);

        trial.act(unit, new ReadNotices(0, List.of(key)));
        assertThat(new Mine(trial.bureau(), unit).unread(100)).isEqualTo(1);
        trial.act(unit, new ReadNotices(trial.bureau().seq(), List.of()));
        assertThat(new Mine(trial.bureau(), unit).unread(100)).isZero();
        assertThat(new Mine(trial.bureau(), unit).all()).hasSize(2);
    }

    @Test
    void putsOneMailTogetherForEachAddressAndDay() {
        trial.member("FGW", "李明", "liming@example.cn");
        trial.member("FGW", "李明二", "LiMing@example.cn");
        trial.member("FGW", "钱工", "not an address");
        trial.member("FGW", "孙工", "sun@example.cn\r\nBcc: all@example.cn");
        begin(LocalDate.parse("2025-03-31"));
        on("2025-03-24");

        trial.act(PROGRAM, new PrepareMail());
        trial.act(PROGRAM, new PrepareMail());
        assertThat(waiting()).extracting(Mail::to).containsExactly("liming@example.cn");
        assertThat(waiting().getFirst().keys()).hasSize(2);

        String first = waiting().getFirst().id();
        on("2025-03-30");
        trial.act(PROGRAM, new PrepareMail());
        assertThat(waiting()).as("the first still waits").extracting(Mail::id).containsExactly(first);

        assertThat(trial.act(PROGRAM, new NoteSent(first))).isEqualTo(sent(first));
        assertThat(trial.act(PROGRAM, new NoteSent(first))).isEqualTo(new Decision.Events(first, List.of()));
        trial.act(PROGRAM, new PrepareMail());
        assertThat(waiting())
                .singleElement()
                .satisfies(mail -> assertThat(mail.keys()).containsExactly(TASK + "/due_soon/2025-03-31/1"));
        assertThat(new Bureau().notices().outgoing().waiting(trial.today())).isEmpty();
    }

    private Decision sent(String id) {
        return Decision.of(Notice.SENT, id, Map.of("channel", "mail"));
    }

    private List<Mail> waiting() {
        return trial.bureau().notices().outgoing().waiting(trial.today());
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        assertThat(set("before", "30\n400")).isEqualTo(Decision.refused("notice.setting", "remind_before", "30 400"));
        assertThat(set("overdue", "0")).isEqualTo(Decision.refused("notice.setting", "remind_overdue", "0"));
        assertThat(set("hour", "24")).isEqualTo(Decision.refused("notice.setting", "remind_hour", "24"));
        assertThat(set("leaders", "wang@example.cn\nwang")).isInstanceOf(Decision.Refused.class);
        assertThat(trial.act(officer, new SetNotices(Fields.of(NoticeRules.STANDARD.fields()))))
                .isEqualTo(Decision.refused("notice.not_yours"));
        assertThat(set("before", "60\n30")).isInstanceOf(Decision.Events.class);
        assertThat(trial.bureau().notices().rules().before()).containsExactly(60, 30);
        assertThat(set("before", "")).isInstanceOf(Decision.Events.class);
        assertThat(trial.bureau().notices().rules().before()).isEmpty();
    }

    private Decision set(String name, String words) {
        Map<String, String> fields = new TreeMap<>(NoticeRules.STANDARD.fields());
        fields.put(name, words);
        return trial.act(PROGRAM, new SetNotices(Fields.of(fields)));
    }

    @Test
    void raisesNothingForOthersThanTheProgram() {
        assertThat(trial.act(unit, new RaiseNotices())).isEqualTo(Decision.refused("notice.not_yours"));
        assertThat(trial.act(officer, new PrepareMail())).isEqualTo(Decision.refused("notice.not_yours"));
        assertThat(trial.act(officer, new NoteSent("mail:x"))).isEqualTo(Decision.refused("notice.not_yours"));
        assertThat(trial.events()).extracting(Event::kind).doesNotContain(Notice.RAISED);
    }
}
