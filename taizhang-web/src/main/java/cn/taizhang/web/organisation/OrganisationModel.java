package cn.taizhang.web.organisation;

import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import java.util.List;
import java.util.Map;

/// What the page of the organisation shows: the tree, and who is in each unit.
public record OrganisationModel(List<Organisation.Placed> tree, Map<String, List<Member>> members, int people) {

    public OrganisationModel {
        tree = List.copyOf(tree);
        members = Map.copyOf(members);
    }

    public List<Member> of(Unit unit) {
        return members.getOrDefault(unit.code(), List.of());
    }

    public List<Unit.Kind> kinds() {
        return List.of(Unit.Kind.values());
    }

    public String indent(Organisation.Placed placed) {
        return "d" + Math.min(4, placed.depth());
    }
}
