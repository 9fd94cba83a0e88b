package cn.taizhang.delivery.notice;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;
import java.util.Map;

/// One reminder 提醒: of which task, to whom, why, and of what exactly.
///
/// 例: `T2025-0031/overdue/2025-09-30/7`: seven days after 2025-09-30 the lead unit is told that the task is overdue.
///
/// - The [#key()] is task, reason and what it is about: the due date and the threshold, the period of the report, the
///   number of the step in the trace of the task, or the number of the red spell. It is raised once, ever.
/// - `figure` is what the words say: days left, days over, days waited, reports missed; 0 where there is none.
public record Notice(String task, String unit, Reason reason, String about, int figure, LocalDate day) {

    /// The beginning of the kinds of events of reminders.
    public static final String KIND = "notice.";

    /// The kind of the event that raises one.
    public static final String RAISED = KIND + "raise";

    /// The kind of the event that ends a red spell of a task: the next one is another reason.
    public static final String CLEARED = KIND + "clear";

    /// The kind of the event by which a person has read some.
    public static final String READ = KIND + "read";

    /// The kind of the event that puts a mail into the outbox.
    public static final String MAIL = KIND + "mail";

    /// The kind of the event by which something was sent.
    public static final String SENT = KIND + "sent";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "notice:";

    public String key() {
        return task + "/" + reason.code() + "/" + about;
    }

    public Audience to() {
        return reason.to();
    }

    /// As the fields of the event that raises it.
    public Map<String, String> fields() {
        return Map.of(
                "task",
                task,
                "unit",
                unit,
                "reason",
                reason.name(),
                "about",
                about,
                "figure",
                Integer.toString(figure),
                "day",
                day.toString());
    }

    static Notice of(Fields fields) {
        return new Notice(
                fields.text("task"),
                fields.text("unit"),
                fields.choice(Reason.class, "reason", Reason.DUE_TODAY),
                fields.text("about"),
                fields.whole("figure", 0),
                fields.date("day"));
    }
}
