package cn.taizhang.web.projects;

import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Paged;
import java.util.List;

/// What the page of projects shows.
public record ProjectsModel(ProjectList list, ProjectRequest request, Address address, Amounts amounts)
        implements Paged {

    @Override
    public int pageNumber() {
        return request.page();
    }

    @Override
    public int pageSize() {
        return request.limit();
    }

    @Override
    public int total() {
        return list.sums().count();
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    public List<Milestone> stages() {
        return Milestone.STAGES;
    }

    public List<End.Kind> states() {
        return List.of(End.Kind.values());
    }

    /// What the filter calls a state.
    public String state(End.Kind kind) {
        return kind == End.Kind.NONE ? "active" : kind.code();
    }

    /// The same page with one stage alone, or with all.
    public String only(Milestone stage) {
        return alone("stage", stage.code());
    }

    /// The same page with what is late alone, or with all.
    public String lateAlone() {
        return address.with("page", "")
                .with("late", request.late() ? "" : "true")
                .toString();
    }

    public String otherMoney() {
        return address.with(Amounts.NAME, amounts.other()).toString();
    }
}
