package cn.taizhang.web.breakdown;

import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import java.util.List;

/// What the page of a breakdown shows: one section of the plan, or all.
public record PlanModel(
        Plan plan, String section, boolean onlyLeft, List<Promise> shown, List<Organisation.Placed> units) {

    public PlanModel {
        shown = List.copyOf(shown);
        units = List.copyOf(units);
    }

    public String path() {
        return "/breakdown/" + plan.holding().document();
    }

    public List<Treatment> treatments() {
        return List.of(Treatment.values());
    }

    /// How many of what is shown nobody has decided on and cannot be checked.
    public long vague() {
        return shown.stream()
                .filter(promise -> promise.isLeft() && promise.isVague())
                .count();
    }

    public String tone(Promise promise) {
        return switch (promise.treatment()) {
            case TASK -> "good";
            case MERGED -> "blue";
            case ASIDE -> "";
            case LEFT -> "warn";
        };
    }

    public String indent(Plan.Section one) {
        return "l" + Math.min(4, one.level());
    }

    /// The counties and parks of which something can be asked each.
    public List<Organisation.Placed> places() {
        return units.stream()
                .filter(placed -> placed.unit().kind() == Unit.Kind.COUNTY
                        || placed.unit().kind() == Unit.Kind.PARK)
                .toList();
    }
}
