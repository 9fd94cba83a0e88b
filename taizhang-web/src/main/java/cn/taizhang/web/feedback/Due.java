package cn.taizhang.web.feedback;

import cn.taizhang.delivery.landing.Possible;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.web.held.HeldFigure;
import cn.taizhang.web.held.Told;
import cn.taizhang.web.parameter.Address;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The tasks that a unit reports on, those first whose report is awaited first.
///
/// 例: 市卫生健康委 has nine tasks 办理中, three of which are awaited this week.
///
/// - A page holds the first two hundred; who sees all units turns the pages, or chooses a unit.
/// - `onWord` says that the person writes for the unit and names whose word it is.
public record Due(
        List<Line> lines, int total, Asked asked, List<Organisation.Placed> units, boolean onWord, LocalDate today) {

    private static final int LIMIT = 200;

    /// Of which unit, empty for all, and which page of it.
    record Asked(String unit, int page) {}

    /// A task with what was told last, and by when the next report is awaited; parts of one task tell for themselves.
    public record Line(Task task, Light light, LocalDate next, String value, String percent, boolean late, Told told) {

        Line with(List<HeldFigure> held) {
            return new Line(task, light, next, value, percent, late, told.with(held));
        }

        /// Whether nobody has told the figure yet, so that it is asked for.
        public boolean isAsked() {
            return task.aim().isCountable() && !told.elsewhere();
        }
    }

    public Due {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    static Due of(Bureau bureau, Actor actor, LocalDate today, Asked asked) {
        String unit = asked.unit();
        Set<String> under = bureau.organisation().under(List.of(unit));
        List<Task> tasks = bureau.tasks(actor).stream()
                .filter(task -> task.state() == State.UNDERWAY)
                .filter(task -> unit.isEmpty() || under.contains(task.charge().lead()))
                .filter(task -> Possible.forUnit(bureau, actor, task))
                .toList();
        Set<String> reach = bureau.organisation().under(actor.units());
        return new Due(
                tasks.stream()
                        .map(task -> line(bureau, task, today))
                        .sorted(Comparator.comparing(Line::next))
                        .skip((asked.page() - 1L) * LIMIT)
                        .limit(LIMIT)
                        .toList(),
                tasks.size(),
                asked,
                bureau.organisation().tree().stream()
                        .filter(placed -> actor.everywhere()
                                || reach.contains(placed.unit().code()))
                        .toList(),
                tasks.stream().anyMatch(task -> !Possible.ofUnit(bureau, actor, task)),
                today);
    }

    public String unit() {
        return asked.unit();
    }

    public boolean hasBefore() {
        return asked.page() > 1;
    }

    public boolean hasNext() {
        return asked.page() * (long) LIMIT < total;
    }

    public int first() {
        return lines.isEmpty() ? 0 : (asked.page() - 1) * LIMIT + 1;
    }

    public int last() {
        return lines.isEmpty() ? 0 : first() + lines.size() - 1;
    }

    /// The page so many further, of the same unit.
    public String page(int further) {
        return new Address("/feedback", new LinkedHashMap<>())
                .with("unit", asked.unit())
                .with("page", Integer.toString(asked.page() + further))
                .toString();
    }

    /// The same with what the ledger holds of each.
    Due holding(Function<Task, List<HeldFigure>> held) {
        return new Due(
                lines.stream().map(line -> line.with(held.apply(line.task()))).toList(),
                total,
                asked,
                units,
                onWord,
                today);
    }

    private static Line line(Bureau bureau, Task task, LocalDate today) {
        Light light = bureau.colour(task, today);
        LocalDate next = Progress.nextReport(task, light).orElse(task.term().due());
        return new Line(
                task,
                light,
                next,
                task.last().map(Feedback::value).orElse(""),
                task.last().map(Feedback::percent).orElse(""),
                today.isAfter(next),
                Told.of(bureau, task));
    }
}
