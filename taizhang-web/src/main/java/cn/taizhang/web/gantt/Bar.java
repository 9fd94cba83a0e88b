package cn.taizhang.web.gantt;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Term;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What is drawn of one line: the plan, what is done of it, what is overdue, the other plan, and the days that matter.
///
/// 例: `plan` from 52.1, 640.0 wide, `done` 266.9 of it; by the 序时 line `should` be at 500.2.
///
/// - A mark that there is not is empty; `until` is where the work has come to: its end, or today.
public record Bar(
        Stretch plan,
        Stretch done,
        Stretch late,
        Stretch was,
        Stretch wasDone,
        String should,
        String original,
        String began,
        String ended,
        String until) {

    static Bar of(GanttLine line, Axis axis, LocalDate today) {
        Term term = line.task().term();
        Stretch plan = axis.stretch(term.start(), term.due());
        Stretch was = axis.stretch(line.was().start(), line.was().due());
        return new Bar(
                plan,
                line.lit().progress().map(plan::first).orElse(Stretch.NONE),
                line.isLate(today) ? axis.stretch(term.due().plusDays(1), today) : Stretch.NONE,
                was,
                line.before().map(was::first).orElse(Stretch.NONE),
                should(line, plan),
                term.isExtended() ? mark(axis, term.original()) : "",
                mark(axis, line.began()),
                mark(axis, line.ended()),
                line.task().state().isOpen() ? axis.x(today) : mark(axis, line.ended()));
    }

    private static String should(GanttLine line, Stretch plan) {
        return line.task().state().isOpen() && !plan.isEmpty()
                ? line.lit()
                        .line()
                        .map(plan::end)
                        .map(BigDecimal::toPlainString)
                        .orElse("")
                : "";
    }

    private static String mark(Axis axis, LocalDate day) {
        return day.equals(Fields.NO_DATE) ? "" : axis.x(day);
    }
}
