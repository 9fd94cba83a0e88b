package cn.taizhang.delivery.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Outgoing.Mail;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.notice.Reason;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people do, whenever the clock ticks, and however often the program is killed: no reminder is lost, and
/// none is doubled.
class RemindingLawsTest {

    private static final int DAYS = 200;
    private static final Actor PROGRAM = Actor.alone("台账");
    private static final String FILE = "0".repeat(64) + " 验收.pdf";
    private static final List<Integer> BEFORE = List.of(1, 7, 30);
    private static final List<Integer> AFTER = List.of(1, 7, 15, 30, 60, 90);
    private static final Set<State> REMINDED = EnumSet.of(State.ASSIGNED, State.UNDERWAY);
    private static final Set<Reason> RAISED = EnumSet.noneOf(Reason.class);

    private final Random random = new Random();
    private final Trial trial = Trial.withUnits();
    private final List<Actor> people = List.of(
            trial.officer("周督查"), trial.officer("吴督查"), trial.leader(), trial.of("FGW", "李明"), trial.of("JYJ", "赵琳"));

    /// What a mail server was handed: the mails by id, as often as they came.
    private final Map<String, Mail> handed = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void losesNoneAndDoublesNone(int seed) {
        random.setSeed(seed);
        trial.member("FGW", "李明", "liming@example.cn");
        trial.member("JYJ", "赵琳", "zhaolin@example.cn");
        for (int i = 0; i < DAYS; i++) {
            trial.go(trial.today().plusDays(random.nextInt(8) == 0 ? random.nextInt(25) : random.nextInt(2)));
            for (int steps = random.nextInt(6); steps > 0; steps--) {
                attempt();
            }
            if (random.nextInt(3) > 0) {
                tick();
            }
        }
        tick();
        raisesEachKeyOnce();
        mailsEachReminderOnce();
        trial.bureau()
                .notices()
                .all()
                .forEach(raised -> RAISED.add(raised.notice().reason()));
    }

    @AfterAll
    static void everyReasonOccurred() {
        assertThat(RAISED).containsExactlyInAnyOrder(Reason.values());
    }

    private void attempt() {
        List<Task> all = List.copyOf(trial.bureau().tasks().all());
        if (all.size() < 6 || random.nextInt(25) == 0) {
            trial.act(people.getFirst(), new Propose(task(), List.of()));
            return;
        }
        Task task = all.get(all.size() - 1 - random.nextInt(6));
        Step step = switch (task.state()) {
            case PROPOSED -> Step.FILE;
            case FILED -> Step.ASSIGN;
            case ASSIGNED -> one(List.of(Step.SIGN, Step.SIGN, Step.DECLINE));
            case UNDERWAY ->
                task.term().isAsked()
                        ? one(List.of(Step.GRANT_EXTENSION, Step.REFUSE_EXTENSION, Step.REPORT))
                        : one(List.of(Step.REPORT, Step.REPORT, Step.SUBMIT, Step.ASK_EXTENSION, Step.CARRY));
            case UNDER_REVIEW -> one(List.of(Step.RETURN, Step.RETURN, Step.COMPLETE, Step.GRANT_EXTENSION));
            case COMPLETED -> one(List.of(Step.RETURN, Step.CLOSE));
            default -> Step.REOPEN;
        };
        Map<String, String> fields = new TreeMap<>();
        fields.put("reason", "情况属实");
        fields.put("files", FILE);
        fields.put("percent", Integer.toString(random.nextInt(100)));
        fields.put("to", task.term().due().plusDays(1L + random.nextInt(60)).toString());
        trial.act(one(people), new TakeStep(task.id(), step, Fields.of(fields)));
    }

    private Fields task() {
        return Fields.of(Map.of(
                "title", "建成公办托育机构",
                "lead", one(List.of("FGW", "JYJ")),
                "start", trial.today().toString(),
                "due", trial.today().plusDays(5L + random.nextInt(90)).toString()));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// One round of the program, which may be killed after any of its parts; then another one goes on with the events.
    private void tick() {
        Bureau before = folded();
        assertThat(trial.act(PROGRAM, new RaiseNotices())).isInstanceOf(Decision.Events.class);
        holdsNow(before);
        Bureau again = folded();
        assertThat(again.notices().all()).isEqualTo(trial.bureau().notices().all());
        assertThat(RaiseNotices.isNeeded(again, trial.today())).isFalse();
        if (random.nextInt(4) == 0) {
            return;
        }
        trial.act(PROGRAM, new PrepareMail());
        for (Mail mail : folded().notices().outgoing().waiting(trial.today())) {
            Mail known = handed.putIfAbsent(mail.id(), mail);
            assertThat(known == null || known.equals(mail))
                    .as("the same mail under the same id")
                    .isTrue();
            if (random.nextInt(3) > 0) {
                trial.act(PROGRAM, new NoteSent(mail.id()));
            }
        }
    }

    private Bureau folded() {
        Bureau fresh = new Bureau();
        trial.events().forEach(fresh::apply);
        return fresh;
    }

    /// What must have been told by now, found without the code that tells it.
    private void holdsNow(Bureau before) {
        LocalDate today = trial.today();
        Set<String> keys = new HashSet<>();
        trial.bureau()
                .notices()
                .all()
                .forEach(raised -> keys.add(raised.notice().key()));
        for (Task task : trial.bureau().tasks().all()) {
            if (REMINDED.contains(task.state())) {
                String due = lastCrossed(task.term().due(), today);
                assertThat(due.isEmpty() || keys.contains(task.id() + "/" + due))
                        .as(task.id() + " " + due)
                        .isTrue();
            }
            long returns = task.trace().stamps().stream()
                    .filter(stamp -> stamp.step() == Step.RETURN)
                    .count();
            long told = keys.stream()
                    .filter(key -> key.startsWith(task.id() + "/returned/"))
                    .count();
            assertThat(told).isLessThanOrEqualTo(returns);
            if (task.term().isAsked() && (task.state() == State.UNDERWAY || task.state() == State.UNDER_REVIEW)) {
                assertThat(keys).anyMatch(key -> key.startsWith(task.id() + "/extension_asked/"));
            }
            if (task.state() == State.UNDER_REVIEW) {
                assertThat(keys).anyMatch(key -> key.startsWith(task.id() + "/submitted/"));
            }
        }
        List<Raised> fresh = trial.bureau().notices().all();
        fresh.subList(before.notices().all().size(), fresh.size()).forEach(raised -> wasOpen(before, raised.notice()));
    }

    private static void wasOpen(Bureau before, Notice notice) {
        State state = before.tasks().find(notice.task()).orElseThrow().state();
        assertThat(state).isIn(State.ASSIGNED, State.UNDERWAY, State.UNDER_REVIEW);
    }

    /// The threshold that was crossed last, looked for day by day.
    private static String lastCrossed(LocalDate due, LocalDate today) {
        for (LocalDate day = today; !day.isBefore(due.minusDays(30)); day = day.minusDays(1)) {
            if (day.equals(due)) {
                return "due_today/" + due + (today.equals(due) ? "" : " is past");
            }
            for (int days : BEFORE) {
                if (day.plusDays(days).equals(due)) {
                    return "due_soon/" + due + "/" + days;
                }
            }
            for (int days : AFTER) {
                if (day.minusDays(days).equals(due)) {
                    return "overdue/" + due + "/" + days;
                }
            }
        }
        return "";
    }

    private void raisesEachKeyOnce() {
        List<String> subjects = trial.events().stream()
                .filter(event -> event.kind().equals(Notice.RAISED))
                .map(Event::subject)
                .toList();
        assertThat(subjects).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    /// No reminder stands in two mails to one address, and no address has two mails of one day.
    private void mailsEachReminderOnce() {
        Map<String, Set<String>> told = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Event event : trial.events()) {
            if (event.kind().equals(Notice.MAIL)) {
                assertThat(ids.add(event.subject())).isTrue();
                Set<String> keys = told.computeIfAbsent(event.field("to"), _ -> new HashSet<>());
                new Fields(event.fields())
                        .list("keys")
                        .forEach(key -> assertThat(keys.add(key)).as(key).isTrue());
            }
        }
        assertThat(told).hasSize(2);
    }
}
