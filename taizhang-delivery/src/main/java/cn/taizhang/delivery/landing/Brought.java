package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Step.Needs;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.Optional;

/// Whether a step brings along what it needs.
///
/// 例: 申请延期 on 2025-10-05 of a task that was due on 2025-09-30: refused, `too_late`.
record Brought(Bureau bureau, Actor actor, Task task, LocalDate today) {

    Optional<Decision> check(Step step, Fields fields) {
        return Values.check(fields)
                .or(() -> words(step, fields))
                .or(() -> verifier(step))
                .or(() -> extension(step, fields))
                .or(() -> other(step, fields))
                .or(() -> assignment(step));
    }

    private Optional<Decision> words(Step step, Fields fields) {
        if (step.needs(Needs.REASON) && fields.text("reason").isBlank()) {
            return refuse("reason_missing", step.code());
        }
        boolean told = !fields.text("value").isEmpty()
                || !fields.text("percent").isEmpty()
                || !fields.text("stage").isEmpty()
                || !fields.text("text").isBlank();
        if (step.needs(Needs.PROGRESS) && !told) {
            return refuse("progress_missing", step.code());
        }
        boolean shown =
                !fields.text("files").isEmpty() || !fields.text("record").isEmpty();
        boolean earlier = step == Step.SUBMIT && task.hasEvidence();
        return step.needs(Needs.EVIDENCE) && !shown && !earlier
                ? refuse("evidence_missing", step.code())
                : Optional.empty();
    }

    /// 办结 and 销号 are said by someone who did not do the work, on evidence.
    private Optional<Decision> verifier(Step step) {
        if (!step.needs(Needs.OTHER_PERSON)) {
            return Optional.empty();
        }
        if (bureau.isAmong(task.doers(), actor)) {
            return refuse("own_work", actor.name());
        }
        return task.hasEvidence() ? Optional.empty() : refuse("evidence_missing", step.code());
    }

    private Optional<Decision> extension(Step step, Fields fields) {
        if (step.needs(Needs.BEFORE_DUE) && today.isAfter(task.term().due())) {
            return refuse("too_late", task.term().due().toString());
        }
        if (step == Step.ASK_EXTENSION && task.term().isAsked()) {
            return refuse("asked_already", task.term().asked().toString());
        }
        boolean later =
                fields.has("to") && fields.date("to").isAfter(task.term().due());
        if (step.needs(Needs.LATER_DATE) && !later) {
            return refuse("not_later", task.term().due().toString());
        }
        if (step == Step.CARRY
                && fields.has("to")
                && fields.date("to").getYear() <= task.brief().year()) {
            return refuse("due_before_start", fields.text("to"), (task.brief().year() + 1) + "-01-01");
        }
        return step.needs(Needs.ASKED) && !task.term().isAsked() ? refuse("not_asked") : Optional.empty();
    }

    private Optional<Decision> other(Step step, Fields fields) {
        String into = fields.text("into");
        boolean good = !into.equals(task.id())
                && bureau.task(actor, into)
                        .filter(other -> other.state().isOpen())
                        .isPresent();
        return step.needs(Needs.OTHER_TASK) && !good ? refuse("no_other_task", into) : Optional.empty();
    }

    /// Nothing is assigned to nobody, or without an end.
    private Optional<Decision> assignment(Step step) {
        if (step != Step.ASSIGN && step != Step.SIGN) {
            return Optional.empty();
        }
        if (bureau.organisation().unit(task.charge().lead()).isEmpty()) {
            return refuse("no_lead", task.charge().lead());
        }
        return task.term().due().equals(Fields.NO_DATE) ? refuse("no_due") : Optional.empty();
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("task." + reason, values));
    }
}
