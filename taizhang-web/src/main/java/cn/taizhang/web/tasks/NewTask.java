package cn.taizhang.web.tasks;

import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Tier;
import java.util.List;

/// What the form for a task of no report shows.
public record NewTask(List<Organisation.Placed> units, int year) {

    public NewTask {
        units = List.copyOf(units);
    }

    public List<Aim.Proof> proofs() {
        return List.of(Aim.Proof.values());
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    /// The units of which something can be asked of each: 各县区, 各园区.
    public List<Unit> each() {
        return units.stream()
                .map(Organisation.Placed::unit)
                .filter(unit -> unit.kind() == Unit.Kind.COUNTY || unit.kind() == Unit.Kind.PARK)
                .toList();
    }
}
