package cn.taizhang.web.problems;

import cn.taizhang.delivery.problem.Origin;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Paged;
import java.util.List;

/// What the page of the list of problems shows.
public record ProblemsModel(ProblemList list, ProblemRequest request, Address address) implements Paged {

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
        return list.total();
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }

    public List<String> marks() {
        return ProblemRequest.MARKS;
    }

    /// The same page with one stage alone, or with all.
    public String only(Stage stage) {
        return alone("state", word(stage));
    }
}
