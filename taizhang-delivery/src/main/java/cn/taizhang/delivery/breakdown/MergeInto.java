package cn.taizhang.delivery.breakdown;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets a task that is there already answer a further record.
///
/// 例: 「新建改扩建幼儿园6所」 belongs to `T2025-0040` 增加学前教育学位.
public record MergeInto(String record, String task) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Task> found = bureau.task(actor, task);
        if (found.isEmpty()) {
            return new Decision.Absent("task", task);
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("task.not_yours", "merge");
        }
        if (found.get().state().isEnded()) {
            return Decision.refused("task.no_other_task", task);
        }
        List<String> all = new ArrayList<>(found.get().brief().records());
        if (all.contains(record)) {
            return Decision.refused("task.answered", task);
        }
        all.add(record);
        return Decision.of(Task.EDITED, Task.SUBJECT + task, Map.of("records", Fields.joined(all)));
    }
}
