package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.Lights;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What other rules would do to the lights of real tasks, before they are set.
///
/// 例: with STRICT 14 tasks are red instead of 9; `T2025-0031` turns from yellow to red.
///
/// - What it says is what setting these rules then gives, on the same day.
public record Simulation(Map<Light, Integer> now, Map<Light, Integer> then, List<Turned> turned) {

    /// A task whose light would be another.
    public record Turned(Task task, Light now, Light then) {

        public boolean isWorse() {
            return then.compareTo(now) < 0;
        }
    }

    public Simulation {
        now = Map.copyOf(now);
        then = Map.copyOf(then);
        turned = List.copyOf(turned);
    }

    public static Simulation of(Bureau bureau, Collection<Task> tasks, LightRules rules, LocalDate today) {
        Lights other = new Lights(rules);
        boolean same = rules.equals(bureau.rules());
        Map<Light, Integer> now = new EnumMap<>(Light.class);
        Map<Light, Integer> then = new EnumMap<>(Light.class);
        List<Turned> turned = new ArrayList<>();
        for (Task task : tasks) {
            Light present = bureau.colour(task, today);
            Turned one = new Turned(task, present, same ? present : other.colour(bureau.situation(task, today)));
            now.merge(one.now(), 1, Integer::sum);
            then.merge(one.then(), 1, Integer::sum);
            if (one.now() != one.then()) {
                turned.add(one);
            }
        }
        turned.sort(Comparator.comparing(Turned::then)
                .thenComparing(Turned::now)
                .thenComparing(one -> one.task().id()));
        return new Simulation(now, then, turned);
    }

    public int now(Light light) {
        return now.getOrDefault(light, 0);
    }

    public int then(Light light) {
        return then.getOrDefault(light, 0);
    }
}
