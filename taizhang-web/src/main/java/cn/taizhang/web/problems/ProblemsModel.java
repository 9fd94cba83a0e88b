package cn.taizhang.web.problems;

import cn.taizhang.delivery.problem.Origin;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Address;
import java.util.List;

/// What the page of the list of problems shows.
public record ProblemsModel(ProblemList list, ProblemRequest request, Address address) {

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }

    public List<String> marks() {
        return ProblemRequest.MARKS;
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
    public String only(Stage stage) {
        return address.with("page", "")
                .with("state", is("state", word(stage)) ? "" : word(stage))
                .toString();
    }

    public String file(String format) {
        return address.with("page", "").at("/problems." + format).toString();
    }

    public String page(int further) {
        return address.with("page", Integer.toString(request.page() + further)).toString();
    }

    public boolean hasBefore() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() * (long) request.limit() < list.total();
    }
}
