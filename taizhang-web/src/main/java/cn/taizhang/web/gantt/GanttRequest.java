package cn.taizhang.web.gantt;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Which tasks a chart shows, and against which plan.
///
/// 例: `unit=WJW&year=2025&against=年初计划`: those of 市卫生健康委 with the plan of the beginning of the year.
///
/// - Whatever the filter, at most 200 on a page.
record GanttRequest(
        List<String> lights,
        String unit,
        String tier,
        int year,
        String words,
        boolean open,
        Order order,
        Versus versus,
        int page,
        int limit) {

    static final Set<String> NAMES =
            Set.of("light", "unit", "tier", "year", "q", "open", "order", "against", "at", "page", "limit");

    private static final int USUAL = 100;
    private static final int MOST = 200;
    private static final int LAST_PAGE = 100_000;

    /// With which plan the present one is compared: that of a name, or that of a day, which goes first; none without
    /// either ([LocalDate#MAX]).
    record Versus(String name, LocalDate day) {

        boolean isDay() {
            return !day.equals(LocalDate.MAX);
        }

        boolean isNone() {
            return name.isEmpty() && !isDay();
        }
    }

    /// In which order the bars stand.
    enum Order {
        START,
        DUE,
        UNIT,
        LIGHT
    }

    static GanttRequest of(Parameters parameters) {
        String order = parameters.choice("order", words(Order.values()));
        return new GanttRequest(
                parameters.some("light", words(Light.values())),
                parameters.text("unit"),
                parameters.has("tier") ? parameters.choice("tier", words(Tier.values())) : "",
                parameters.year("year"),
                parameters.text("q"),
                parameters.isYes("open"),
                Arrays.stream(Order.values())
                        .filter(one -> Words.of(one).equals(order))
                        .findFirst()
                        .orElseThrow(),
                new Versus(parameters.text("against"), parameters.day("at")),
                parameters.whole("page", 1, 1, LAST_PAGE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }

    /// All of them, for a file.
    GanttRequest whole() {
        return new GanttRequest(lights, unit, tier, year, words, open, order, versus, 1, Integer.MAX_VALUE);
    }

    boolean admits(Bureau bureau, Set<String> units, Task task, LocalDate today) {
        return (unit.isEmpty() || task.concerns(units))
                && (tier.isEmpty() || tier.equals(Words.of(task.family().tier())))
                && (year == 0 || year == task.brief().year())
                && (!open || task.state().isOpen())
                && (words.isEmpty()
                        || task.id().equalsIgnoreCase(words)
                        || task.brief().title().contains(words))
                && (lights.isEmpty() || lights.contains(Words.of(bureau.colour(task, today))));
    }

    Comparator<Task> sorting(Bureau bureau, LocalDate today) {
        Comparator<Task> start = Comparator.comparing((Task task) -> task.term().start())
                .thenComparing(task -> task.term().due())
                .thenComparing(Task::id);
        return switch (order) {
            case START -> start;
            case DUE -> Comparator.comparing((Task task) -> task.term().due()).thenComparing(start);
            case UNIT ->
                Comparator.comparing((Task task) -> task.charge().lead()).thenComparing(start);
            case LIGHT ->
                Comparator.comparing((Task task) -> bureau.colour(task, today)).thenComparing(start);
        };
    }
}
