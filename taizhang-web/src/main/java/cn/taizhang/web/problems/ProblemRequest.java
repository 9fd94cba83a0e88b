package cn.taizhang.web.problems;

import cn.taizhang.delivery.problem.Origin;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which problems a request asks for.
///
/// 例: `state=rectifying&late=true&unit=JYJ`: what 市教育局 and all below it have not put right in time.
///
/// - `task` is the id of a task; empty for any. `marks` are those of major, late, reopened and asked that must hold.
public record ProblemRequest(
        List<String> stages,
        String unit,
        String task,
        String origin,
        List<String> marks,
        String words,
        int page,
        int limit) {

    static final List<String> MARKS = List.of("major", "late", "reopened", "asked");
    static final Set<String> NAMES =
            Set.of("state", "unit", "task", "origin", "major", "late", "reopened", "asked", "q", "page", "limit");

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LAST_PAGE = 100_000;

    public ProblemRequest {
        stages = List.copyOf(stages);
        marks = List.copyOf(marks);
    }

    static ProblemRequest of(Parameters parameters) {
        parameters.allowOnly(NAMES);
        return new ProblemRequest(
                parameters.some("state", words(Stage.values())),
                parameters.text("unit"),
                parameters.text("task"),
                parameters.has("origin") ? parameters.choice("origin", words(Origin.values())) : "",
                MARKS.stream().filter(parameters::isYes).toList(),
                parameters.text("q"),
                parameters.whole("page", 1, 1, LAST_PAGE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    /// All of them on one page, for a file.
    ProblemRequest whole() {
        return new ProblemRequest(stages, unit, task, origin, marks, words, 1, Integer.MAX_VALUE);
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }

    /// Whether a problem is asked for, whatever its stage; `units` are those under the unit asked for.
    boolean admits(Set<String> units, Problem problem, LocalDate today) {
        return (unit.isEmpty() || units.contains(problem.duty().unit()))
                && (task.isEmpty() || task.equals(problem.duty().task()))
                && (origin.isEmpty() || origin.equals(Words.of(problem.found().origin())))
                && marks.stream().allMatch(mark -> holds(mark, problem, today))
                && (words.isEmpty() || says(problem));
    }

    private static boolean holds(String mark, Problem problem, LocalDate today) {
        return switch (mark) {
            case "major" -> problem.found().major();
            case "late" -> problem.isLate(today);
            case "reopened" -> problem.reopened() > 0;
            default -> problem.isAsked();
        };
    }

    private boolean says(Problem problem) {
        return problem.id().equalsIgnoreCase(words)
                || problem.number().equalsIgnoreCase(words)
                || problem.found().title().contains(words)
                || problem.found().text().contains(words)
                || problem.duty().owner().contains(words);
    }

    boolean admits(Stage stage) {
        return stages.isEmpty() || stages.contains(Words.of(stage));
    }
}
