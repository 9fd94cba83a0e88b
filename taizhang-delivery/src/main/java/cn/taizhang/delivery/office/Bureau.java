package cn.taizhang.delivery.office;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.Lights;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.light.Situation;
import cn.taizhang.delivery.notice.NoticeRules;
import cn.taizhang.delivery.notice.Notices;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.event.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The state of delivery: all that the events of a ledger say, as of the last one.
///
/// 例: 20 units, 120 tasks, 5 problems, after event 3,117.
///
/// - Made of events alone: who folds the same events has the same state.
/// - What it hands out are values that never change; it is used under the lock of the [Office].
public final class Bureau {

    private final Organisation organisation = new Organisation();
    private final Tasks tasks = new Tasks();
    private final Notices notices = new Notices();
    private LightRules rules = LightRules.Preset.STANDARD.rules();
    private long seq;

    /// Takes in the next event. What is no matter of delivery (log-ins, exports) is passed over.
    public void apply(Event event) {
        seq = event.seq();
        String kind = event.kind();
        switch (kind.substring(0, Math.max(0, kind.indexOf('.')))) {
            case "task", "record" -> tasks.apply(event);
            case "unit" -> organisation.setUnit(after(event.subject()), new Fields(event.fields()));
            case "member" -> member(event);
            case "notice" -> notices.apply(event);
            case "setting" -> setting(event);
            default -> {
                // for the log alone
            }
        }
    }

    private static String after(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }

    private void member(Event event) {
        if (event.kind().equals("member.left")) {
            organisation.dropMember(after(event.subject()));
        } else {
            organisation.setMember(after(event.subject()), new Fields(event.fields()));
        }
    }

    private void setting(Event event) {
        if (event.kind().equals(LightRules.SET)) {
            rules = rules.with(new Fields(event.fields()));
        } else if (event.kind().equals(NoticeRules.SET)) {
            notices.set(new Fields(event.fields()));
        }
    }

    /// The number of the last event.
    public long seq() {
        return seq;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Notices notices() {
        return notices;
    }

    public LightRules rules() {
        return rules;
    }

    /// Whether someone may see a task: its level is theirs to look at, and a unit of theirs answers for it or helps.
    public boolean sees(Actor actor, Task task) {
        return actor.tiers().contains(task.family().tier())
                && (actor.everywhere() || task.concerns(reach(actor)));
    }

    /// Whether someone answers for a task: the lead unit is theirs.
    public boolean leads(Actor actor, Task task) {
        return actor.everywhere() || reach(actor).contains(task.charge().lead());
    }

    private Set<String> reach(Actor actor) {
        return organisation.under(actor.units());
    }

    /// A task that someone may see.
    public Optional<Task> task(Actor actor, String id) {
        return tasks.find(id).filter(task -> sees(actor, task));
    }

    /// The tasks that someone may see, in the order in which they were made.
    public List<Task> tasks(Actor actor) {
        Set<String> reach = reach(actor);
        return tasks.all().stream()
                .filter(task -> actor.tiers().contains(task.family().tier()))
                .filter(task -> actor.everywhere() || task.concerns(reach))
                .toList();
    }

    /// The light of a task on a day by the rules of the bureau.
    public Lit lit(Task task, LocalDate today) {
        return lit(task, today, rules);
    }

    /// The light it would have by other rules.
    public Lit lit(Task task, LocalDate today, LightRules other) {
        return new Lights(other).of(situation(task, today));
    }

    /// The light alone, for many tasks at once.
    public Light colour(Task task, LocalDate today) {
        return new Lights(rules).colour(situation(task, today));
    }

    public Situation situation(Task task, LocalDate today) {
        return new Situation(task, parts(task), 0, today);
    }

    private List<BigDecimal> parts(Task task) {
        return tasks.parts(task.id()).stream()
                .filter(part -> !part.state().isEnded())
                .map(part -> Progress.of(part, parts(part)).orElse(BigDecimal.ZERO))
                .toList();
    }
}
