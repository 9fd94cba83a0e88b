package cn.taizhang.delivery.escalation;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;

/// Sets from how many days which slip is suggested, and whether rungs may be skipped.
///
/// 例: 督办单 from 20 days red; 警示单 from 30 would be refused: the days grow from rung to rung.
public record SetLadder(Ladder ladder) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("slip.not_yours", "ladder");
        }
        return ladder.unsound()
                .map(rung -> Decision.refused("slip.ladder", rung.code()))
                .orElseGet(() -> Decision.of(Ladder.SET, "setting:ladder", ladder.fields()));
    }
}
