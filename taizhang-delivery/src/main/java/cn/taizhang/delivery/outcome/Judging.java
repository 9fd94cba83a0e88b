package cn.taizhang.delivery.outcome;

import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.verdict.Judge;
import cn.taizhang.compare.follow.verdict.Measured;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the ledger's own verdict on a promise, by the tasks that answer it.
///
/// 例: 引进博士85名 with 74 told is PARTLY; 北堰数据中心10月投用, open on 31 December, is MISSED; of nothing told
/// NOT_MENTIONED.
///
/// - A figure that was told decides by the rules by which reports are followed; what was agreed to be done is KEPT;
///   what
///   is open, stopped or carried over is MISSED; due later is NOT_RATED, and so is what has not been reached and is not
///   due yet, or was handed in and waits for the office.
/// - `open` is the first day that is not over: what was due before it is past its time.
/// - A figure counts for the promise whose number the task counts, and for no other of the same sentence.
public record Judging(Lookup lookup, LocalDate open) {

    private static final int YEAR_ENDS = 12;
    private static final int LAST_DAY = 31;

    /// What became of a promise, by tasks of which none was merged into another.
    public Outcome of(Promise promise, int year, List<Task> tasks) {
        List<Task> standing =
                tasks.stream().filter(task -> task.state() != State.MERGED).toList();
        if (promise.due() > year) {
            return outcome(Verdict.NOT_RATED, Ground.LATER, standing);
        }
        if (promise instanceof Promise.Number number) {
            for (Task task : standing) {
                Optional<Feedback> told = counts(task, number.fact()) ? figure(task) : Optional.empty();
                if (told.isPresent()) {
                    return counted(number.fact(), task, told.get());
                }
            }
        }
        return inWords(standing);
    }

    /// What became of a task that answers no promise that can be followed.
    public Outcome of(Task task) {
        Optional<Feedback> told = task.aim().isCountable() ? figure(task) : Optional.empty();
        return told.map(one -> figured(reached(task, one.value()) ? Verdict.KEPT : Verdict.MISSED, task, one))
                .orElseGet(() -> inWords(List.of(task)));
    }

    private static boolean reached(Task task, String value) {
        return task.aim().percent(new BigDecimal(value)).compareTo(new BigDecimal(100)) >= 0;
    }

    private Outcome counted(Fact fact, Task task, Feedback told) {
        Measured target = Measured.of(fact);
        Measured result = result(fact, target, new BigDecimal(told.value()));
        Verdict verdict = Judge.of(target, result, lookup.yardstick(fact)).verdict();
        return figured(verdict, task, told);
    }

    /// A figure that falls short of what is not due yet decides nothing.
    private Outcome figured(Verdict verdict, Task task, Feedback told) {
        boolean reached = verdict == Verdict.KEPT || verdict == Verdict.EXCEEDED;
        boolean running = !reached && isRunning(task);
        return new Outcome(
                running ? Verdict.NOT_RATED : verdict,
                running ? Ground.RUNNING : Ground.FIGURE,
                told.value(),
                "",
                List.of(task.id()),
                proofs(task, told));
    }

    private boolean isRunning(Task task) {
        LocalDate due = task.term().due();
        LocalDate last = due.equals(Fields.NO_DATE) ? LocalDate.of(task.brief().year(), YEAR_ENDS, LAST_DAY) : due;
        return task.state() == State.UNDER_REVIEW || task.state().isOpen() && !last.isBefore(open);
    }

    /// The told number in the unit of the target, which it was told in.
    private static Measured result(Fact fact, Measured target, BigDecimal value) {
        BigDecimal written = written(fact).orElse(BigDecimal.ONE);
        BigDecimal signed = written.signum() < 0 ? value.abs().negate() : value;
        BigDecimal factor = written.signum() == 0
                ? BigDecimal.ONE
                : target.low().divide(written, MathContext.DECIMAL64).abs();
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return new Measured(
                target.kind(),
                Quantity.Bound.EQ,
                signed.multiply(factor),
                signed.multiply(factor),
                step.multiply(factor),
                target.unit(),
                target.rate());
    }

    /// Whether a task counts what a fact promises: the same number in the same unit of the same thing.
    static boolean counts(Task task, Fact fact) {
        Aim aim = task.aim();
        if (!aim.isCountable()) {
            return false;
        }
        String measure = aim.measure();
        String wording = fact.measure().wording();
        boolean named = measure.isEmpty() || wording.contains(measure) || measure.contains(wording);
        return named
                && unit(fact).equals(aim.unit())
                && written(fact)
                        .filter(value -> value.abs().compareTo(new BigDecimal(aim.target())) == 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> written(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> Optional.of(amount.value());
            case Quantity.Range range -> Optional.of(range.value().min(range.valueHigh()));
            case Quantity.Words _ -> Optional.empty();
        };
    }

    private static String unit(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> amount.unit();
            case Quantity.Range range -> range.unit();
            case Quantity.Words _ -> "";
        };
    }

    private static Optional<Feedback> figure(Task task) {
        return task.feedback().reversed().stream()
                .filter(one -> !one.value().isEmpty() && Fields.isNumber(one.value()))
                .findFirst();
    }

    private Outcome inWords(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return outcome(Verdict.NOT_MENTIONED, Ground.SILENT, tasks);
        }
        if (tasks.stream().allMatch(task -> task.state().isDone())) {
            return outcome(Verdict.KEPT, Ground.DONE, tasks);
        }
        if (tasks.stream().anyMatch(task -> task.state() == State.CARRIED)) {
            return outcome(Verdict.MISSED, Ground.CARRIED, tasks);
        }
        if (tasks.stream().anyMatch(task -> task.state() == State.STOPPED)) {
            return outcome(Verdict.MISSED, Ground.STOPPED, tasks);
        }
        if (tasks.stream().allMatch(task -> task.feedback().isEmpty())) {
            return outcome(Verdict.NOT_MENTIONED, Ground.SILENT, tasks);
        }
        boolean running = tasks.stream().allMatch(task -> task.state().isDone() || isRunning(task));
        return running
                ? outcome(Verdict.NOT_RATED, Ground.RUNNING, tasks)
                : outcome(Verdict.MISSED, Ground.OPEN, tasks);
    }

    private static Outcome outcome(Verdict verdict, Ground ground, List<Task> tasks) {
        List<Proof> proofs = new ArrayList<>();
        tasks.forEach(task -> proofs.addAll(Proof.of(task)));
        String reason = tasks.stream()
                .flatMap(task -> task.trace().last(step(ground)).stream())
                .map(stamp -> stamp.words())
                .findFirst()
                .orElse("");
        return new Outcome(
                verdict, ground, "", reason, tasks.stream().map(Task::id).toList(), proofs);
    }

    private static Step step(Ground ground) {
        return ground == Ground.STOPPED ? Step.STOP : Step.CARRY;
    }

    /// What was shown with a figure or after it; once others agreed that the work is done, all that was shown.
    private static List<Proof> proofs(Task task, Feedback told) {
        if (task.state().isDone()) {
            return Proof.of(task);
        }
        int from = task.feedback().indexOf(told);
        return Proof.of(task, task.feedback().subList(from, task.feedback().size()));
    }
}
