package cn.taizhang.delivery.staffing;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// A person leaves their unit; what they did stays theirs.
///
/// 例: 李明 is no longer of 市卫生健康委 and gets no more reminders.
public record Leave(String key) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("unit.not_yours");
        }
        boolean known = bureau.organisation().members().stream()
                .anyMatch(member -> member.key().equals(key));
        return known ? Decision.of("member.left", "member:" + key, Map.of()) : new Decision.Absent("member", key);
    }
}
