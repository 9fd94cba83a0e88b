package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.motion.Motions;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Sets within how many months papers are to be answered that are handed over from now on.
public record SetMotions(int months) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("motion.not_yours");
        }
        return months < 1 || months > Motions.MOST_MONTHS
                ? Decision.refused("motion.months", Integer.toString(Motions.MOST_MONTHS))
                : Decision.of(Motions.SET, "setting:motions", Map.of("months", Integer.toString(months)));
    }
}
