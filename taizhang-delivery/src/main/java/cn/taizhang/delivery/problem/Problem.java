package cn.taizhang.delivery.problem;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A problem 问题 on its way to being closed, with everything that was done about it.
///
/// 例: `Q2025-0001` 消防通道被占用, 市教育局, 整改, reopened once.
///
/// - It is what its events say; the stage changes by an [Act] alone.
/// - `number` is that of its closing 销号, empty before; a reopened problem loses it, its history keeps it.
public record Problem(String id, Found found, Duty duty, Stage stage, String number, List<Deed> deeds) {

    /// The beginning of the kinds of its events.
    public static final String KIND = "problem.";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "problem:";

    public Problem {
        deeds = List.copyOf(deeds);
    }

    static Problem logged(String id, Event event) {
        Fields fields = new Fields(event.fields());
        return new Problem(id, Found.of(fields), Duty.of(fields), Stage.LOGGED, "", List.of(Deed.of(Act.LOG, event)));
    }

    /// The problem after something was done about it.
    Problem after(Act act, Event event) {
        Fields fields = new Fields(event.fields());
        List<Deed> all = new ArrayList<>(deeds);
        all.add(Deed.of(act, event));
        Found now = switch (act) {
            case RECOGNISE -> found.graded(found.major() || fields.has("major"));
            case GRADE -> found.graded(fields.has("major"));
            default -> found;
        };
        Stage then = act.after(stage);
        return new Problem(id, now, duty.with(fields), then, then.isOpen() ? "" : fields.text("number", number), all);
    }

    Problem movedTo(String task) {
        return new Problem(id, found, duty.movedTo(task), stage, number, deeds);
    }

    /// Whether the unit asked for acceptance and nobody has decided yet.
    public boolean isAsked() {
        return stage == Stage.RECTIFYING
                && deeds.reversed().stream()
                        .map(Deed::act)
                        .filter(act -> act != Act.POSTPONE && act != Act.GRADE)
                        .findFirst()
                        .filter(act -> act == Act.RECTIFIED)
                        .isPresent();
    }

    /// How often it came back after it was closed.
    public int reopened() {
        return (int) deeds.stream().filter(deed -> deed.act() == Act.REOPEN).count();
    }

    /// All on whose word it was said to be put right: none of them may accept it.
    public Set<String> doers() {
        return deeds.stream()
                .filter(deed -> deed.act() == Act.RECTIFIED)
                .map(Deed::doer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A file with where it is kept: the number of the event that brought it, and its own in that, from 1.
    public record Shown(long event, int number, Attached file) {}

    /// How it looked before: the files of logging and recognising.
    public List<Shown> before() {
        return deeds.stream()
                .filter(deed -> deed.act() == Act.LOG || deed.act() == Act.RECOGNISE)
                .flatMap(deed -> shown(deed).stream())
                .toList();
    }

    /// How it looks after: the files with which acceptance was asked for.
    public List<Shown> after() {
        return deeds.stream()
                .filter(deed -> deed.act() == Act.RECTIFIED)
                .flatMap(deed -> shown(deed).stream())
                .toList();
    }

    /// The files of one deed.
    public static List<Shown> shown(Deed deed) {
        List<Shown> shown = new ArrayList<>();
        deed.files().forEach(file -> shown.add(new Shown(deed.seq(), shown.size() + 1, file)));
        return shown;
    }

    /// How many days it is late; 0 when it is not, or closed.
    public long daysLate(LocalDate today) {
        return stage.isOpen() && duty.hasDue()
                ? Math.max(0, today.toEpochDay() - duty.due().toEpochDay())
                : 0;
    }

    public boolean isLate(LocalDate today) {
        return daysLate(today) > 0;
    }

    /// Whether it turns its task red: major, and not accepted.
    public boolean weighs() {
        return found.major() && stage.isOpen();
    }
}
