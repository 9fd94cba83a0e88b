package cn.taizhang.delivery.breakdown;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Sets a record aside that is to be no task, with the reason; or, with an empty reason, takes that back.
///
/// 例: 「坚持以人民为中心」: 表述含糊，不立项.
public record SetAside(String record, String reason) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("task.not_yours", "aside");
        }
        if (!bureau.tasks().answering(record).isEmpty()) {
            return Decision.refused(
                    "task.answered", bureau.tasks().answering(record).getFirst().id());
        }
        return reason.isBlank()
                ? Decision.of(Tasks.RECALLED, Tasks.RECORD + record, Map.of())
                : Decision.of(Tasks.ASIDE, Tasks.RECORD + record, Map.of("reason", reason.strip()));
    }
}
