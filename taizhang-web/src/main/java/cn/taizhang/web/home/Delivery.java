package cn.taizhang.web.home;

import cn.taizhang.delivery.landing.Turn;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How delivery stands for one person: tasks by light, and whose turn it is.
///
/// 例: 124 tasks, 19 red; 8 wait for the supervision office, 101 for their units, 1 for a leader.
public record Delivery(int tasks, Map<Light, Integer> lights, Map<Turn, Integer> turns, LocalDate today) {

    static final Delivery NONE = new Delivery(0, Map.of(), Map.of(), LocalDate.MIN);

    public Delivery {
        lights = Map.copyOf(lights);
        turns = Map.copyOf(turns);
    }

    static Delivery of(Bureau bureau, Actor actor, LocalDate today) {
        Map<Light, Integer> lights = new EnumMap<>(Light.class);
        Map<Turn, Integer> turns = new EnumMap<>(Turn.class);
        List<Task> tasks = bureau.tasks(actor);
        for (Task task : tasks) {
            lights.merge(bureau.colour(task, today), 1, Integer::sum);
            turns.merge(Turn.of(task), 1, Integer::sum);
        }
        return new Delivery(tasks.size(), lights, turns, today);
    }

    public int count(Light light) {
        return lights.getOrDefault(light, 0);
    }

    public int count(Turn turn) {
        return turns.getOrDefault(turn, 0);
    }

    public List<Light> all() {
        return List.of(Light.values());
    }

    public List<Turn> waiting() {
        return List.of(Turn.SUPERVISION, Turn.LEADER, Turn.UNIT);
    }
}
