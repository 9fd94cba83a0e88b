package cn.taizhang.web.tasks;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.web.tasks.TaskRequest.Seen;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A page of tasks, with how many there are of each light under the same filter.
///
/// 例: 120 tasks, 9 red, 14 yellow; of the red ones the first 50.
///
/// - `units` are those that a person can choose; `years` those of the tasks they may see.
public record TaskList(
        List<TaskLine> lines,
        Map<Light, Integer> counts,
        int total,
        int all,
        List<Organisation.Placed> units,
        Set<Integer> years,
        LocalDate today,
        Palette palette) {

    public TaskList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        units = List.copyOf(units);
        years = new TreeSet<>(years);
    }

    static TaskList of(Bureau bureau, Actor actor, LocalDate today, TaskRequest request) {
        Set<String> under = bureau.organisation().under(List.of(request.unit()));
        List<Task> tasks = bureau.tasks(actor);
        List<Seen> seen = tasks.stream()
                .filter(task -> request.admits(bureau, under, task, today))
                .map(task -> new Seen(task, bureau.colour(task, today)))
                .toList();
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        seen.forEach(one -> counts.merge(one.light(), 1, Integer::sum));
        List<Seen> wanted = seen.stream()
                .filter(one -> request.admits(one.light()))
                .sorted(TaskRequest.order())
                .toList();
        int start = Math.min(wanted.size(), (request.page() - 1) * request.limit());
        int end = Math.min(wanted.size(), start + request.limit());
        Set<Integer> years = new TreeSet<>();
        tasks.forEach(task -> years.add(task.brief().year()));
        return new TaskList(
                wanted.subList(start, end).stream()
                        .map(one -> TaskLine.of(bureau, one.task(), today))
                        .toList(),
                counts,
                wanted.size(),
                seen.size(),
                units(bureau, actor),
                years,
                today,
                bureau.rules().palette());
    }

    private static List<Organisation.Placed> units(Bureau bureau, Actor actor) {
        Set<String> reach = bureau.organisation().under(actor.units());
        return bureau.organisation().tree().stream()
                .filter(placed ->
                        actor.everywhere() || reach.contains(placed.unit().code()))
                .toList();
    }

    public int count(Light light) {
        return counts.getOrDefault(light, 0);
    }
}
