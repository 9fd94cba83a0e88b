package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Decision.Fault;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps of several tasks at once, one a task: all of them, or none and every fault with its task.
///
/// 例: 市卫生健康委 reports on its nine tasks of the month; the officer signs off twenty as 已立项.
///
/// - Not for 合并, which names another task: those are merged one by one.
public record TakeMany(List<TakeStep> steps) implements Command {

    public TakeMany {
        steps = List.copyOf(steps);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        List<Happening> all = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<Integer, Integer> carried = new HashMap<>();
        for (TakeStep step : steps) {
            int year = step.step() == Step.CARRY
                    ? bureau.task(actor, step.id())
                            .map(task -> task.brief().year())
                            .orElse(0)
                    : 0;
            int taken = carried.getOrDefault(year, 0);
            carried.merge(year, step.step() == Step.CARRY ? 1 : 0, Integer::sum);
            Decision decision = step.step() == Step.MERGE
                    ? Decision.refused("task.one_by_one")
                    : step.decide(bureau, actor, today, taken);
            switch (decision) {
                case Decision.Events made -> all.addAll(made.happenings());
                case Decision.Refused refused -> faults.add(new Fault(step.id(), refused));
                case Decision.Absent(String kind, String id) ->
                    faults.add(new Fault(step.id(), new Decision.Refused("absent", List.of(kind, id))));
                case Decision.Faults(List<Fault> more) -> faults.addAll(more);
            }
        }
        return faults.isEmpty() ? new Decision.Events("", all) : new Decision.Faults(faults);
    }
}
