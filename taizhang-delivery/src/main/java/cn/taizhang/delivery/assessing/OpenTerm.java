package cn.taizhang.delivery.assessing;

import cn.taizhang.delivery.assessment.Assessment;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Opens a locked term again, with a reason; what was locked is kept beside what will be.
///
/// 例: `new OpenTerm("2025", "T2025-0012 验收结论更正")`.
public record OpenTerm(String code, String reason) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (bureau.contests().assessments().of(code).isEmpty()) {
            return new Decision.Absent("assessment", code);
        }
        if (!actor.may(Permission.DECIDE) || !actor.everywhere()) {
            return Decision.refused("assessment.not_yours");
        }
        if (bureau.contests()
                .assessments()
                .of(code)
                .filter(Assessment::isLocked)
                .isEmpty()) {
            return Decision.refused("assessment.open", code);
        }
        if (reason.isBlank()) {
            return Decision.refused("assessment.reason");
        }
        Map<String, String> fields = Map.of("reason", reason.strip());
        return Values.check(Fields.of(fields))
                .orElseGet(() -> Decision.of(Assessment.OPENED, Assessment.SUBJECT + code, fields));
    }
}
