package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Bilingual;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A report that is awaited: of which task, under which light, in which rhythm, and by when.
///
/// 例: `T2025-0031` is red, so that its monthly rhythm is daily; the next report was due on 2025-09-17.
///
/// - The rhythm is that of the task, tightened by its light: yellow one step, red two.
public record Awaited(Task task, Light light, Rhythm rhythm, LocalDate day, When when) {

    /// How soon it is awaited.
    public enum When {
        PAST("已过期", "overdue"),
        TODAY("今天", "today"),
        THIS_WEEK("本周内", "this week");

        private final Bilingual words;

        When(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /// Whether the rhythm is tighter than that which the task was given.
    public boolean isTightened() {
        return rhythm != task.family().rhythm();
    }

    /// What is awaited until the end of the week, by unit and day.
    public static List<Awaited> of(Bureau bureau, Collection<Task> tasks, LocalDate today) {
        return among(
                tasks.stream()
                        .map(task -> new Seen(task, bureau.colour(task, today)))
                        .toList(),
                today);
    }

    static List<Awaited> among(List<Seen> seen, LocalDate today) {
        return seen.stream()
                .flatMap(one -> of(one.task(), one.light(), today).stream())
                .sorted(Comparator.comparing(
                                (Awaited one) -> one.task().charge().lead())
                        .thenComparing(Awaited::day)
                        .thenComparing(one -> one.task().id()))
                .toList();
    }

    private static Optional<Awaited> of(Task task, Light light, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Rhythm rhythm = task.family().rhythm().tightened(light.tightening());
        return Progress.nextReport(task, light)
                .filter(day -> !day.isAfter(sunday))
                .map(day -> new Awaited(task, light, rhythm, day, when(day, today)));
    }

    private static When when(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return When.PAST;
        }
        return day.equals(today) ? When.TODAY : When.THIS_WEEK;
    }

    /// How many there are of each, for every unit that has one, in the order of the units.
    public record Share(String unit, int past, int today, int week) {}

    public static List<Share> byUnit(List<Awaited> all) {
        Map<String, List<Awaited>> units = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.task().charge().lead(), LinkedHashMap::new, Collectors.toList()));
        return units.entrySet().stream()
                .map(unit -> new Share(
                        unit.getKey(),
                        count(unit.getValue(), When.PAST),
                        count(unit.getValue(), When.TODAY),
                        count(unit.getValue(), When.THIS_WEEK)))
                .toList();
    }

    private static int count(List<Awaited> some, When when) {
        return (int) some.stream().filter(one -> one.when() == when).count();
    }
}
