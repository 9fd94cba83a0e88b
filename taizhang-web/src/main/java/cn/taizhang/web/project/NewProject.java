package cn.taizhang.web.project;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Permission;
import java.util.List;

/// What the form for a new project shows: what is known from a record, and the units it may be given to.
public record NewProject(FromRecord from, List<Organisation.Placed> units, boolean any, int year) {

    public NewProject {
        units = List.copyOf(units);
    }

    /// A unit proposes its own, the supervision office anybody's or nobody's yet.
    static NewProject of(Bureau bureau, Actor actor, FromRecord from, int year) {
        boolean any = actor.may(Permission.SUPERVISE);
        return new NewProject(
                from,
                bureau.units(actor).stream()
                        .filter(placed -> !placed.unit().closed())
                        .toList(),
                any,
                year);
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    public List<Milestone> milestones() {
        return List.of(Milestone.values());
    }
}
