package cn.taizhang.delivery.report;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.task.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How the work of a unit stands, in counts.
///
/// 例: 市发展改革委: 12 tasks, 5 done, 6 open, 1 ended otherwise; of the open ones 2 late and 3 red; 1 slip, 2 problems.
///
/// - done + open + ended are all.
record Tally(String unit, long all, long done, long open, Against against) {

    /// What speaks against it: open tasks that are late, that are red; slips that were issued, problems that are open.
    record Against(long late, long red, long slips, long problems) {}

    long ended() {
        return all - done - open;
    }

    /// One a unit that leads a task, in the order in which they appear, then those that only have slips or problems:
    /// the
    /// rows add up to the total.
    static List<Tally> of(Desk desk) {
        Map<String, List<Task>> byUnit = new LinkedHashMap<>();
        desk.tasks()
                .forEach(task -> byUnit.computeIfAbsent(task.charge().lead(), _ -> new ArrayList<>())
                        .add(task));
        desk.slips().forEach(slip -> byUnit.putIfAbsent(slip.unit(), new ArrayList<>()));
        desk.problems().forEach(problem -> byUnit.putIfAbsent(problem.duty().unit(), new ArrayList<>()));
        List<Tally> all = new ArrayList<>();
        byUnit.forEach((unit, tasks) -> all.add(of(desk, unit, tasks, unit::equals)));
        return all;
    }

    static Tally total(Desk desk) {
        return of(desk, "", desk.tasks(), _ -> true);
    }

    private static Tally of(Desk desk, String unit, List<Task> tasks, Predicate<String> units) {
        List<Task> open = tasks.stream().filter(task -> task.state().isOpen()).toList();
        return new Tally(
                unit,
                tasks.size(),
                tasks.stream().filter(task -> task.state().isDone()).count(),
                open.size(),
                new Against(
                        open.stream().filter(task -> isLate(task, desk)).count(),
                        open.stream().filter(task -> isRed(task, desk)).count(),
                        desk.slips().stream()
                                .filter(slip -> units.test(slip.unit()))
                                .count(),
                        desk.problems().stream()
                                .filter(problem -> units.test(problem.duty().unit()))
                                .count()));
    }

    static boolean isLate(Task task, Desk desk) {
        return Progress.isLate(task, desk.day());
    }

    static boolean isRed(Task task, Desk desk) {
        return task.state().isOpen() && desk.bureau().colour(task, desk.day()) == Light.RED;
    }
}
