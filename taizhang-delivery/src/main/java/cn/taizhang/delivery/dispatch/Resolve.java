package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.meeting.Meeting;
import cn.taizhang.delivery.meeting.Meetings;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Enters what a meeting decided on a task.
///
/// 例: `M2025-003` on `T2025-0031`: 「9月底前完成用地审批」, 市自然资源局, until 2025-09-30.
///
/// - The unit is the lead of the task or helps with it, so that it sees what it is asked for; without one it is the
///   lead.
/// - The task is open, and the date not before the meeting.
public record Resolve(String meeting, String task, String words, String unit, String due) implements Command {

    private static final int LONGEST = 2_000;

    public Resolve {
        task = task.strip();
        words = words.strip();
        unit = unit.strip();
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("meeting.not_yours");
        }
        Optional<Meeting> held = bureau.meetings().find(meeting);
        if (held.isEmpty()) {
            return new Decision.Absent("meeting", meeting);
        }
        Optional<Task> about = bureau.task(actor, task);
        if (about.isEmpty()) {
            return Decision.refused("meeting.no_task", task);
        }
        return words(about.get()).or(() -> due(held.get())).orElseGet(() -> event(about.get()));
    }

    private Optional<Decision> words(Task about) {
        if (!about.state().isOpen()) {
            return refuse("meeting.task_ended", task, about.state().name());
        }
        if (words.isEmpty()) {
            return refuse("meeting.no_words");
        }
        if (words.length() > LONGEST) {
            return refuse("value.too_long", "words", Integer.toString(LONGEST));
        }
        boolean concerned =
                about.charge().lead().equals(unit) || about.charge().helpers().contains(unit);
        return unit.isEmpty() && !about.charge().lead().isEmpty() || concerned
                ? Optional.empty()
                : refuse("meeting.unit_elsewhere", unit, task);
    }

    private Optional<Decision> due(Meeting held) {
        if (!Values.isDate(due)) {
            return refuse("value.date", "due", due);
        }
        return LocalDate.parse(due).isBefore(held.day())
                ? refuse("meeting.due_before", due, held.day().toString())
                : Optional.empty();
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused(reason, values));
    }

    private Decision event(Task about) {
        String who = unit.isEmpty() ? about.charge().lead() : unit;
        Map<String, String> fields = Map.of("task", task, "words", words, "unit", who, "due", due);
        return new Decision.Events(
                meeting, List.of(Happening.of(Meetings.DECIDED, Meetings.SUBJECT + meeting, fields)));
    }
}
