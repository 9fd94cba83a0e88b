package cn.taizhang.web.problems;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The problems that a person may see and asked for, the open ones first and of these those that are due first.
///
/// - `counts` count by stage whatever stage was asked for; `all` is how many the person may see.
public record ProblemList(
        List<ProblemLine> lines,
        Map<Stage, Integer> counts,
        int total,
        int all,
        List<Organisation.Placed> units,
        LocalDate today) {

    public ProblemList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        units = List.copyOf(units);
    }

    static ProblemList of(Bureau bureau, Actor actor, LocalDate today, ProblemRequest request) {
        Set<String> under = bureau.organisation().under(Set.of(request.unit()));
        List<Problem> seen = bureau.problems(actor);
        List<Problem> wanted = seen.stream()
                .filter(problem -> request.admits(under, problem, today))
                .toList();
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        wanted.forEach(problem -> counts.merge(problem.stage(), 1, Integer::sum));
        List<Problem> shown = wanted.stream()
                .filter(problem -> request.admits(problem.stage()))
                .sorted(Comparator.comparing(
                                (Problem problem) -> !problem.stage().isOpen())
                        .thenComparing(problem ->
                                problem.duty().hasDue() ? problem.duty().due() : LocalDate.MAX)
                        .thenComparing(Comparator.comparing(Problem::id).reversed()))
                .toList();
        return new ProblemList(
                shown.stream()
                        .skip((request.page() - 1L) * request.limit())
                        .limit(request.limit())
                        .map(problem -> ProblemLine.of(bureau, actor, problem, today))
                        .toList(),
                counts,
                shown.size(),
                seen.size(),
                bureau.organisation().tree().stream()
                        .filter(placed -> bureau.answersFor(actor, placed.unit().code()))
                        .toList(),
                today);
    }

    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }
}
