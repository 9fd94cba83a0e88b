package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Decision.Fault;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Steps of several tasks at once, one a task: all of them, or none and every fault with its task.
///
/// 例: 市卫生健康委 reports on its nine tasks of the month; the officer signs off twenty as 已立项.
///
/// - Not for steps that touch another task (合并, 顺延下年): those are taken one by one.
public record TakeMany(List<TakeStep> steps) implements Command {

    public TakeMany {
        steps = List.copyOf(steps);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        List<Happening> all = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (TakeStep step : steps) {
            switch (alone(step) ? Decision.refused("task.one_by_one") : step.decide(bureau, actor, today)) {
                case Decision.Events made -> all.addAll(made.happenings());
                case Decision.Refused refused -> faults.add(new Fault(step.id(), refused));
                case Decision.Absent(String kind, String id) ->
                    faults.add(new Fault(step.id(), new Decision.Refused("absent", List.of(kind, id))));
                case Decision.Faults(List<Fault> more) -> faults.addAll(more);
            }
        }
        return faults.isEmpty() ? new Decision.Events("", all) : new Decision.Faults(faults);
    }

    private static boolean alone(TakeStep step) {
        return switch (step.step()) {
            case MERGE, CARRY -> true;
            default -> false;
        };
    }
}
