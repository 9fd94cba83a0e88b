package cn.taizhang.delivery.escalation;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.slip.Answer.Verdict;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says whether the answer to a slip will do.
///
/// 例: 不满意: 「未说明责任人」 by 周督查; 满意 by 李明, who answered: refused, `own_answer`.
///
/// - The supervision office judges, never who answered; what does not satisfy needs a reason.
public record JudgeSlip(String id, boolean satisfied, String reason) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Slip> found = bureau.slip(actor, id);
        if (found.isEmpty()) {
            return new Decision.Absent("slip", id);
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("slip.not_yours", "judge");
        }
        Slip slip = found.get();
        if (slip.standing() != Standing.ANSWERED) {
            return Decision.refused("slip.standing", slip.standing().name());
        }
        if (bureau.isAmong(Set.of(slip.answers().getLast().doer()), actor)) {
            return Decision.refused("slip.own_answer", actor.name());
        }
        if (!satisfied && reason.isBlank()) {
            return Decision.refused("slip.judge_reason");
        }
        Verdict verdict = satisfied ? Verdict.SATISFIED : Verdict.DISSATISFIED;
        return Values.check(Fields.of(Map.of("reason", reason)))
                .orElseGet(() -> new Decision.Events(
                        id,
                        List.of(Happening.of(
                                Slip.JUDGED,
                                Slip.SUBJECT + id,
                                Map.of("verdict", verdict.name(), "reason", reason.strip())))));
    }
}
