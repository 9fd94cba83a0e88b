package cn.taizhang.delivery.schedule;

import cn.taizhang.delivery.baseline.Baselines;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Freezes the plan of all tasks under a name.
///
/// 例: 「年初计划」 on 2025-01-31; a second one of that name is refused.
public record Freeze(String name) implements Command {

    private static final int LONGEST = 40;

    public Freeze {
        name = name.strip();
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("baseline.not_yours");
        }
        boolean odd = name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl);
        if (odd) {
            return Decision.refused("baseline.name", Integer.toString(LONGEST));
        }
        if (bureau.baselines().named(name).isPresent()) {
            return Decision.refused("baseline.taken", name);
        }
        return bureau.tasks().all().isEmpty()
                ? Decision.refused("baseline.empty")
                : Decision.of(
                        Baselines.FROZEN, Baselines.SUBJECT + name, Map.of("name", name, "day", today.toString()));
    }
}
