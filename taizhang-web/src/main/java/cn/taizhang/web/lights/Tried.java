package cn.taizhang.web.lights;

import cn.taizhang.delivery.dispatch.Simulation;
import cn.taizhang.delivery.dispatch.Simulation.Turned;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Rules that were tried: what they would change, and the tasks of one page of it.
///
/// 例: 从严: 14 red instead of 9, and the 23 tasks whose light would be another.
///
/// - Who may not see tasks, the system administrator, sees the numbers of all and none of the tasks.
public record Tried(
        LightRules present, LightRules rules, Simulation simulation, List<Line> lines, boolean named, LocalDate today) {

    /// A task with its light as it is and as it would be.
    public record Line(Task task, String lead, Lit now, Lit then, boolean worse) {}

    public Tried {
        lines = List.copyOf(lines);
    }

    static Tried of(Bureau bureau, Actor actor, LocalDate today, LightsRequest request, int limit) {
        boolean named = actor.may(Permission.TASKS);
        Collection<Task> tasks = named ? bureau.tasks(actor) : bureau.tasks().all();
        LightRules rules = request.rules(bureau.rules());
        Simulation simulation = Simulation.of(bureau, tasks, rules, today);
        List<Line> lines = simulation.turned().stream()
                .filter(one -> named)
                .skip((request.page() - 1L) * limit)
                .limit(limit)
                .map(one -> line(bureau, one, rules, today))
                .toList();
        return new Tried(bureau.rules(), rules, simulation, lines, named, today);
    }

    private static Line line(Bureau bureau, Turned one, LightRules rules, LocalDate today) {
        return new Line(
                one.task(),
                bureau.organisation().name(one.task().charge().lead()),
                bureau.lit(one.task(), today),
                bureau.lit(one.task(), today, rules),
                one.isWorse());
    }

    boolean isOther() {
        return !rules.equals(present);
    }
}
