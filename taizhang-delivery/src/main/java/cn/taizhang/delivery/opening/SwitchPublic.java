package cn.taizhang.delivery.opening;

import cn.taizhang.delivery.disclosure.Disclosures;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Switches the public page on or off.
public record SwitchPublic(boolean on) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return actor.may(Permission.CONFIGURE)
                ? Decision.of(Disclosures.SET, "setting:public", Map.of("on", on ? "yes" : ""))
                : Decision.refused("public.not_yours");
    }
}
