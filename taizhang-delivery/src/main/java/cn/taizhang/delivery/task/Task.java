package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A task 任务: what was promised, who answers for it, until when, and what became of it so far.
///
/// 例: `T2025-0031` 建成公办托育机构, lead 市卫生健康委, due 2025-12-31, 办理中, last told 5家.
///
/// - It is what its events say and nothing else; the state changes by a [Step] alone.
/// - What a light shows is computed from it and never kept in it.
public record Task(
        String id,
        Brief brief,
        Charge charge,
        Aim aim,
        Term term,
        Family family,
        State state,
        List<Feedback> feedback,
        Trace trace) {

    /// The beginning of the kinds of its events.
    public static final String KIND = "task.";

    /// The kind of the event that makes one.
    public static final String PROPOSED = KIND + "propose";

    /// The kind of the event that changes what it is, not where it stands.
    public static final String EDITED = KIND + "edit";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "task:";

    public Task {
        feedback = List.copyOf(feedback);
    }

    /// A task that was just proposed.
    public static Task proposed(String id, Fields fields) {
        return new Task(
                id,
                Brief.of(fields),
                Charge.of(fields),
                Aim.of(fields),
                Term.of(fields),
                Family.of(fields),
                State.PROPOSED,
                List.of(),
                Trace.NONE);
    }

    public Task edited(Fields fields) {
        return new Task(
                id,
                brief.with(fields),
                charge.with(fields),
                aim.with(fields),
                fields.has("due") || fields.has("start") ? term.with(fields) : term,
                family.with(fields),
                state,
                feedback,
                trace);
    }

    /// The task after a step.
    public Task after(Step step, Instant at, String actor, Fields fields) {
        List<Feedback> told = feedback;
        if (step == Step.REPORT || step == Step.SUBMIT) {
            told = new ArrayList<>(feedback);
            told.add(Feedback.of(at, actor, fields));
        }
        String words = fields.text("reason", fields.text("text"));
        return new Task(
                id,
                brief,
                charge,
                aim,
                term(step, actor, fields),
                family.with(fields),
                step.after(state),
                told,
                trace.and(new Trace.Stamp(step, at, actor, words)));
    }

    private Term term(Step step, String actor, Fields fields) {
        return switch (step) {
            case ASK_EXTENSION -> term.asking(fields.date("to"), fields.text("reason"));
            case GRANT_EXTENSION -> term.decided(true, actor);
            case REFUSE_EXTENSION -> term.decided(false, actor);
            default -> term;
        };
    }

    /// Whether a unit answers for it or helps.
    public boolean concerns(Set<String> units) {
        if (units.contains(charge.lead())) {
            return true;
        }
        for (String helper : charge.helpers()) {
            if (units.contains(helper)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Feedback> last() {
        return feedback.isEmpty() ? Optional.empty() : Optional.of(feedback.getLast());
    }

    /// All on whose word the work was told of or said to be done: none of them may agree to it or verify it.
    public Set<String> doers() {
        return feedback.stream().map(Feedback::doer).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean hasEvidence() {
        return feedback.stream().anyMatch(Feedback::hasEvidence);
    }
}
