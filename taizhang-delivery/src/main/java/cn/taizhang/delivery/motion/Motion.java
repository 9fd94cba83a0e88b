package cn.taizhang.delivery.motion;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A paper of deputies, who has to answer it until when, and what was answered.
///
/// 例: `Y2026-0012` 代表建议第45号 关于增加老旧小区停车位的建议, 市城管局, due 2026-05-10, 已答复.
public record Motion(
        String id, Paper paper, Duty duty, Stage stage, List<Answer> answers, List<String> tasks, int year) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "motion:";

    public static final String REGISTERED = "motion.register";
    public static final String EDITED = "motion.edit";
    public static final String ASSIGNED = "motion.assign";
    public static final String ANSWERED = "motion.answer";
    public static final String JUDGED = "motion.judge";
    public static final String LINKED = "motion.link";

    /// What it is: number and session as they are printed on it, and who signed it.
    public record Paper(Kind kind, String number, String title, String text, String session, List<String> deputies) {

        public Paper {
            deputies = List.copyOf(deputies);
        }

        public static Paper of(Fields fields) {
            return new Paper(
                    fields.choice(Kind.class, "kind", Kind.SUGGESTION),
                    fields.text("number"),
                    fields.text("title"),
                    fields.text("text"),
                    fields.text("session"),
                    fields.list("deputies"));
        }

        /// As an event has it.
        public Map<String, String> fields() {
            return Map.of(
                    "kind", kind.name(),
                    "number", number,
                    "title", title,
                    "text", text,
                    "session", session,
                    "deputies", Fields.joined(deputies));
        }

        /// Whether nothing tells one from the other: kind, session, title and who signed it are the same, and they have
        /// not both a number.
        public boolean isLike(Paper other) {
            return kind == other.kind
                    && session.strip().equals(other.session.strip())
                    && title.strip().equals(other.title.strip())
                    && Set.copyOf(deputies).equals(Set.copyOf(other.deputies))
                    && (number.isBlank() || other.number.isBlank());
        }
    }

    /// Who answers: empty and [Fields#NO_DATE] before it is handed over.
    public record Duty(String lead, List<String> helpers, LocalDate assigned, LocalDate due) {

        static final Duty NONE = new Duty("", List.of(), Fields.NO_DATE, Fields.NO_DATE);

        public Duty {
            helpers = List.copyOf(helpers);
        }
    }

    public Motion {
        answers = List.copyOf(answers);
        tasks = List.copyOf(tasks);
    }

    static Motion registered(String id, Event event) {
        Fields fields = new Fields(event.fields());
        return new Motion(
                id, Paper.of(fields), Duty.NONE, Stage.REGISTERED, List.of(), List.of(), fields.whole("year", 0));
    }

    Motion edited(Event event) {
        return new Motion(id, Paper.of(new Fields(event.fields())), duty, stage, answers, tasks, year);
    }

    Motion assigned(Event event) {
        Fields fields = new Fields(event.fields());
        LocalDate day = duty.assigned().equals(Fields.NO_DATE) ? fields.date("day") : duty.assigned();
        Duty next = new Duty(fields.text("lead"), fields.list("helpers"), day, fields.date("due"));
        return new Motion(id, paper, next, stage == Stage.REGISTERED ? Stage.ASSIGNED : stage, answers, tasks, year);
    }

    Motion answered(Event event) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(Answer.of(event));
        return new Motion(id, paper, duty, Stage.ANSWERED, all, tasks, year);
    }

    /// An answer that does not satisfy is no end: the paper is handled again, until the day that is named.
    Motion judged(Event event) {
        if (answers.isEmpty() || stage != Stage.ANSWERED) {
            return this;
        }
        List<Answer> all = new ArrayList<>(answers);
        Answer last = all.removeLast().judged(event);
        all.add(last);
        boolean again = last.is(Opinion.DISSATISFIED);
        LocalDate due = new Fields(event.fields()).date("due", duty.due());
        Duty next = new Duty(duty.lead(), duty.helpers(), duty.assigned(), again ? due : duty.due());
        return new Motion(id, paper, next, again ? Stage.AGAIN : Stage.CLOSED, all, tasks, year);
    }

    Motion linked(Event event) {
        List<String> all = new ArrayList<>(tasks);
        String task = event.field("task");
        if (!task.isEmpty() && !all.contains(task)) {
            all.add(task);
        }
        return new Motion(id, paper, duty, stage, answers, all, year);
    }

    public boolean isAwaited() {
        return stage == Stage.ASSIGNED || stage == Stage.AGAIN;
    }

    /// Whether a unit answers it or helps.
    public boolean concerns(Set<String> units) {
        return units.contains(duty.lead()) || duty.helpers().stream().anyMatch(units::contains);
    }

    public boolean isLate(LocalDate today) {
        return isAwaited() && !duty.due().equals(Fields.NO_DATE) && today.isAfter(duty.due());
    }
}
