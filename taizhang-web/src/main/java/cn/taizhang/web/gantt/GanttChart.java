package cn.taizhang.web.gantt;

import cn.taizhang.delivery.baseline.Baseline;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A page of the chart: its lines on one axis, and what can be chosen.
///
/// 例: 120 tasks, of these the first 100, against 「年初计划」 of 2025-01-31.
///
/// - `frozen` are the plans that were frozen, `against` the one compared with; both by name and day alone.
public record GanttChart(
        List<GanttLine> lines,
        Axis axis,
        int total,
        List<Organisation.Placed> units,
        Set<Integer> years,
        List<Frozen> frozen,
        Frozen against,
        LocalDate today,
        Palette palette) {

    /// A plan by its name and its day; without a name it is that of the day.
    public record Frozen(String name, LocalDate day) {

        static final Frozen NONE = new Frozen("", Fields.NO_DATE);

        static Frozen of(Baseline plan) {
            return new Frozen(plan.name(), plan.day());
        }

        public boolean isNone() {
            return day.equals(Fields.NO_DATE);
        }
    }

    public GanttChart {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        years = new TreeSet<>(years);
        frozen = List.copyOf(frozen);
    }

    static GanttChart of(
            Bureau bureau, Actor actor, LocalDate today, GanttRequest request, Optional<Baseline> against) {
        Set<String> under = bureau.organisation().under(List.of(request.unit()));
        List<Task> seen = bureau.tasks(actor);
        List<Task> wanted = seen.stream()
                .filter(task -> request.admits(bureau, under, task, today))
                .sorted(request.sorting(bureau, today))
                .toList();
        List<GanttLine> lines = wanted.stream()
                .skip((request.page() - 1L) * request.limit())
                .limit(request.limit())
                .map(task -> GanttLine.of(bureau, task, today, against))
                .toList();
        Set<Integer> years = new TreeSet<>();
        seen.forEach(task -> years.add(task.brief().year()));
        Set<String> reach = bureau.organisation().under(actor.units());
        return new GanttChart(
                lines,
                axis(lines, today),
                wanted.size(),
                bureau.organisation().tree().stream()
                        .filter(placed -> actor.everywhere()
                                || reach.contains(placed.unit().code()))
                        .toList(),
                years,
                bureau.baselines().all().reversed().stream().map(Frozen::of).toList(),
                against.map(Frozen::of).orElse(Frozen.NONE),
                today,
                bureau.rules().palette());
    }

    /// Today is on it as long as anything is still to be done.
    private static Axis axis(List<GanttLine> lines, LocalDate today) {
        boolean open = lines.stream().anyMatch(line -> line.task().state().isOpen());
        Stream<LocalDate> days = lines.stream()
                .flatMap(line -> Stream.of(
                        line.task().term().start(),
                        line.task().term().due(),
                        line.task().term().original(),
                        line.began(),
                        line.ended(),
                        line.was().start(),
                        line.was().due()));
        return Axis.over(open ? Stream.concat(days, Stream.of(today)) : days, today);
    }

    public Bar bar(GanttLine line) {
        return Bar.of(line, axis, today);
    }
}
