package cn.taizhang.delivery.baseline;

import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The plan as it stood on one day: for every task from when until when, and how far it was.
///
/// 例: 「年初计划」 of 2025-01-31: `T2025-0031` from 2025-01-20 to 2025-09-30, nothing told yet.
///
/// - Nothing that happens later changes it.
/// - A task that was made later is not in it.
public record Baseline(
        String name, LocalDate day, String by, Map<String, Planned> plans, Map<String, BigDecimal> progress) {

    /// From when until when a task was planned; either may be [cn.taizhang.delivery.field.Fields#NO_DATE].
    public record Planned(LocalDate start, LocalDate due) {}

    public Baseline {
        plans = Map.copyOf(plans);
        progress = Map.copyOf(progress);
    }

    /// The plan that stands in some tasks, each with the progress that it has.
    public static Baseline of(
            String name,
            LocalDate day,
            String by,
            Collection<Task> tasks,
            Function<Task, Optional<BigDecimal>> progress) {
        Map<String, Planned> plans = new HashMap<>();
        Map<String, BigDecimal> told = new HashMap<>();
        for (Task task : tasks) {
            plans.put(task.id(), new Planned(task.term().start(), task.term().due()));
            progress.apply(task).ifPresent(value -> told.put(task.id(), value));
        }
        return new Baseline(name, day, by, plans, told);
    }

    public Optional<Planned> planned(String task) {
        return Optional.ofNullable(plans.get(task));
    }

    /// How far a task was, in percent.
    public Optional<BigDecimal> progress(String task) {
        return Optional.ofNullable(progress.get(task));
    }
}
