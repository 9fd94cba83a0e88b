package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;

/// Sets the thresholds and the colours of the lights.
///
/// 例: from STANDARD to STRICT; red from 5 points with yellow from 10 is refused.
///
/// - What was not changed makes no event.
public record SetLights(LightRules rules) implements Command {

    private static final String SUBJECT = "setting:lights";

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("lights.not_yours");
        }
        if (!rules.areSound()) {
            return Decision.refused("lights.unsound");
        }
        return rules.equals(bureau.rules())
                ? new Decision.Events(SUBJECT, List.of())
                : Decision.of(LightRules.SET, SUBJECT, rules.fields());
    }
}
