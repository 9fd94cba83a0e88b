package cn.taizhang.delivery.assessing;

import cn.taizhang.delivery.assessment.Miss;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Decides whether a miss is excused 容错, with a reason.
///
/// 例: `new RuleOnMiss("T2025-0012", 3117, true, "用地指标由省里统一下达，单位已尽责")`.
///
/// - `read` is the event of the explanation that was read: one told anew in the meantime is not decided on unread.
/// - By who decides, and neither by who explained it nor by who wrote it down for them; planning badly and not trying
///   are never excused.
public record RuleOnMiss(String task, long read, boolean excused, String reason) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Miss> found =
                bureau.task(actor, task).map(Task::id).flatMap(bureau.contests().misses()::of);
        if (found.isEmpty()) {
            return new Decision.Absent("task", task);
        }
        Miss miss = found.get();
        if (!actor.may(Permission.DECIDE)) {
            return Decision.refused("assessment.not_yours");
        }
        if (!miss.isOpen()) {
            return Decision.refused("miss.ruled");
        }
        if (miss.seq() != read) {
            return Decision.refused("miss.told_anew");
        }
        if (bureau.saidIt(miss.told(), actor)) {
            return Decision.refused("miss.own", actor.name());
        }
        if (excused && !miss.cause().isExcusable()) {
            return Decision.refused("miss.not_excusable");
        }
        if (reason.isBlank()) {
            return Decision.refused("assessment.reason");
        }
        Map<String, String> fields = Map.of(
                "outcome", (excused ? Miss.Outcome.EXCUSED : Miss.Outcome.REFUSED).name(), "reason", reason.strip());
        return Values.check(Fields.of(fields)).orElseGet(() -> Decision.of(Miss.RULED, Miss.SUBJECT + task, fields));
    }
}
