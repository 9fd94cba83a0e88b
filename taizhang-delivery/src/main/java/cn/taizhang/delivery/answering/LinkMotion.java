package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says which task does what a paper asks for.
///
/// 例: `Y2026-0012` by `T2026-0031` 新增停车位.
public record LinkMotion(String id, String task) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Motion> known = Handled.motion(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("motion", id);
        }
        return Handled.unlessOffice(actor)
                .or(() -> task.isBlank() ? Handled.refuse("no_task") : Optional.empty())
                .or(() -> bureau.task(actor, task).isEmpty()
                        ? Optional.of(new Decision.Absent("task", task))
                        : Optional.empty())
                .or(() -> known.get().tasks().contains(task) ? Handled.refuse("linked", task) : Optional.empty())
                .orElseGet(() -> new Decision.Events(
                        id, List.of(Happening.of(Motion.LINKED, Motion.SUBJECT + id, Map.of("task", task)))));
    }
}
