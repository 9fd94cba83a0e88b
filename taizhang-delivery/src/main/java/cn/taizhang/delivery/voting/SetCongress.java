package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.congress.CongressRules;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;

/// Sets which majority and which quorum votes ask for from now on.
///
/// 例: satisfaction CAST: 满意 and 基本满意 of more than half of those who voted.
public record SetCongress(CongressRules rules) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("vote.not_yours");
        }
        if (rules.quorum() == Quorum.NONE) {
            return Decision.refused("vote.no_quorum");
        }
        return rules.satisfaction() == Majority.NONE
                ? Decision.refused("vote.rule")
                : Decision.of(CongressRules.SET, "setting:congress", rules.fields());
    }
}
