package cn.taizhang.web.projects;

import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Address;
import java.util.List;

/// What the page of projects shows.
public record ProjectsModel(ProjectList list, ProjectRequest request, Address address, Amounts amounts) {

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

    public String word(Enum<?> constant) {
        return Words.of(constant);
    }

    public boolean is(String name, String value) {
        return address.has(name, value);
    }

    public String chosen(String name) {
        return address.values().getOrDefault(name, "");
    }

    /// The same page with one stage alone, or with all.
    public String only(Milestone stage) {
        return address.with("page", "")
                .with("stage", is("stage", stage.code()) ? "" : stage.code())
                .toString();
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

    public String file(String format) {
        return address.with("page", "").at("/projects." + format).toString();
    }

    public String page(int further) {
        return address.with("page", Integer.toString(request.page() + further)).toString();
    }

    public boolean hasBefore() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() * (long) request.limit() < list.sums().count();
    }

    public int first() {
        return list.lines().isEmpty() ? 0 : (request.page() - 1) * request.limit() + 1;
    }

    public int last() {
        return list.lines().isEmpty() ? 0 : first() + list.lines().size() - 1;
    }
}
