package cn.taizhang.web.gantt;

import cn.taizhang.delivery.baseline.Baseline;
import cn.taizhang.delivery.baseline.Baseline.Planned;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A task as a line of the chart: planned, begun and ended, and how it was planned before.
///
/// 例: `T2025-0031` from 2025-01-20 to 2025-12-31, begun on 01-22; by 「年初计划」 to 2025-09-30.
///
/// - Days that there are not are [Fields#NO_DATE]; so are those of `was` where the other plan has no such task.
public record GanttLine(
        Task task, Lit lit, String lead, LocalDate began, LocalDate ended, Planned was, Optional<BigDecimal> before) {

    private static final Planned NEVER = new Planned(Fields.NO_DATE, Fields.NO_DATE);

    static GanttLine of(Bureau bureau, Task task, LocalDate today, Optional<Baseline> against) {
        Step last = task.state().isEnded() ? ending(task) : Step.COMPLETE;
        boolean over = task.state().isDone() || task.state().isEnded();
        return new GanttLine(
                task,
                bureau.lit(task, today),
                bureau.organisation().name(task.charge().lead()),
                Progress.dayOf(task, Step.SIGN).orElse(Fields.NO_DATE),
                over ? Progress.dayOf(task, last).orElse(Fields.NO_DATE) : Fields.NO_DATE,
                against.flatMap(plan -> plan.planned(task.id())).orElse(NEVER),
                against.flatMap(plan -> plan.progress(task.id())));
    }

    private static Step ending(Task task) {
        return switch (task.state()) {
            case MERGED -> Step.MERGE;
            case CARRIED -> Step.CARRY;
            default -> Step.STOP;
        };
    }

    public boolean hasWas() {
        return !was.due().equals(Fields.NO_DATE);
    }

    /// By how many days the end has moved since the other plan.
    public long moved() {
        LocalDate due = task.term().due();
        return hasWas() && !due.equals(Fields.NO_DATE) ? ChronoUnit.DAYS.between(was.due(), due) : 0;
    }

    /// By how many points it has come on since the other plan.
    public Optional<BigDecimal> gained() {
        return lit.progress()
                .map(now -> now.subtract(before.orElse(BigDecimal.ZERO)))
                .filter(_ -> hasWas());
    }

    public String progress() {
        return percent(lit.progress());
    }

    public String line() {
        return percent(lit.line());
    }

    public String wasProgress() {
        return percent(before);
    }

    private static String percent(Optional<BigDecimal> value) {
        return value.map(one -> one.toPlainString() + "%").orElse("–");
    }

    /// Whether it was to be done before today, and is not.
    boolean isLate(LocalDate today) {
        return Progress.isLate(task, today);
    }
}
