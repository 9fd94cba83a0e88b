package cn.taizhang.delivery.burden;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.meeting.Resolution;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Deed;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.slip.Answer;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Trace;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// All that was asked of the units that someone answers for, from what happened and nothing else.
///
/// 例: 市卫生健康委 in May 2025: nine reports with 24 fields, one returned, one slip.
///
/// - A task counts for the unit that leads it now. Reminders are no requests: they ask for what was asked already.
/// - What a unit asks for itself, such as an extension, is nothing that was asked of it.
public final class Burden {

    /// What a project's events hold besides what a unit filled in.
    private static final Set<String> OF_ITSELF = Set.of("on", "doer", "cleared", "files");

    private final Bureau bureau;
    private final Actor actor;
    private final LocalDate today;

    private Burden(Bureau bureau, Actor actor, LocalDate today) {
        this.bureau = bureau;
        this.actor = actor;
        this.today = today;
    }

    /// Hands over each, in no particular order.
    public static void each(Bureau bureau, Actor actor, LocalDate today, Consumer<Asked> sink) {
        new Burden(bureau, actor, today).each(asked -> {
            if (!asked.unit().isEmpty() && bureau.answersFor(actor, asked.unit())) {
                sink.accept(asked);
            }
        });
    }

    private void each(Consumer<Asked> sink) {
        for (Task task : bureau.tasks(actor)) {
            of(task, sink);
        }
        bureau.slips(actor).forEach(slip -> of(slip, sink));
        bureau.problems(actor).forEach(problem -> of(problem, sink));
        bureau.projects(actor).forEach(project -> of(project, sink));
        for (Resolution one : bureau.meetings().resolutions()) {
            if (bureau.task(actor, one.task()).isPresent()) {
                sink.accept(asked(one.unit(), one.at(), Asking.RESOLUTION, 1, Task.SUBJECT + one.task()));
            }
        }
    }

    private void of(Task task, Consumer<Asked> sink) {
        String unit = task.charge().lead();
        String subject = Task.SUBJECT + task.id();
        for (Trace.Stamp stamp : task.trace().stamps()) {
            if (stamp.step() == Step.ASSIGN) {
                sink.accept(asked(unit, stamp.at(), Asking.SIGN, 1, subject));
            } else if (stamp.step() == Step.RETURN || stamp.step() == Step.REOPEN) {
                sink.accept(asked(unit, stamp.at(), Asking.RETURN, 0, subject));
            }
        }
        for (Feedback told : task.feedback()) {
            sink.accept(
                    told.from().isEmpty()
                            ? asked(unit, told.at(), Asking.REPORT, filled(told), subject)
                            : Asked.spared(unit, Progress.day(told.at()), subject));
        }
        if (task.state() == State.UNDERWAY && !bureau.tasks().hasParts(task.id())) {
            Progress.nextReport(task, bureau.colour(task, today))
                    .filter(next -> next.isBefore(today))
                    .ifPresent(next -> sink.accept(new Asked(unit, next, Asking.OVERDUE, 1, 0, subject)));
        }
    }

    private static int filled(Feedback told) {
        long words = Stream.of(told.value(), told.percent(), told.stage(), told.text(), told.record())
                .filter(word -> !word.isEmpty())
                .count();
        return (int) words + told.files().size();
    }

    private static void of(Slip slip, Consumer<Asked> sink) {
        sink.accept(asked(slip.unit(), slip.issue().at(), Asking.SLIP, 1, Slip.SUBJECT + slip.id()));
        for (Answer answer : slip.answers()) {
            if (answer.judgement().verdict() == Answer.Verdict.DISSATISFIED) {
                sink.accept(asked(slip.unit(), answer.judgement().at(), Asking.SLIP, 1, Slip.SUBJECT + slip.id()));
            }
        }
    }

    private static void of(Problem problem, Consumer<Asked> sink) {
        for (Deed deed : problem.deeds()) {
            switch (deed.act()) {
                case ORDER, REFUSE, REOPEN ->
                    sink.accept(
                            asked(problem.duty().unit(), deed.at(), Asking.PROBLEM, 2, Problem.SUBJECT + problem.id()));
                default -> {
                    // asks for nothing
                }
            }
        }
    }

    private static void of(Project project, Consumer<Asked> sink) {
        for (Event event : project.events()) {
            if (event.kind().equals(Project.STAGE) || event.kind().equals(Project.INVESTED)) {
                int fields = (int) event.fields().keySet().stream()
                        .filter(name -> !OF_ITSELF.contains(name))
                        .count();
                sink.accept(asked(
                        project.profile().unit(), event.at(), Asking.PROJECT, fields, Project.SUBJECT + project.id()));
            }
        }
    }

    private static Asked asked(String unit, Instant at, Asking what, int fields, String subject) {
        return new Asked(unit, Progress.day(at), what, fields, 0, subject);
    }
}
