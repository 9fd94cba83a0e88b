package cn.taizhang.web.projects;

import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which projects a request asks for.
///
/// 例: `unit=NP&stage=signed&late=true`: those of 南浦县 and all below it that stand at 签约 and are late.
///
/// - Without `state` what was entered by mistake is left out. Only a project that goes on stands at a stage.
public record ProjectRequest(
        String unit,
        String place,
        String tier,
        String stage,
        String batch,
        String state,
        boolean late,
        String words,
        int page,
        int limit) {

    static final Set<String> NAMES =
            Set.of("unit", "place", "tier", "stage", "batch", "state", "late", "q", "page", "limit", Amounts.NAME);

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LAST_PAGE = 100_000;

    static ProjectRequest of(Parameters parameters) {
        return new ProjectRequest(
                parameters.text("unit"),
                parameters.text("place"),
                choice(
                        parameters,
                        "tier",
                        Arrays.stream(Tier.values()).map(Words::of).toList()),
                choice(
                        parameters,
                        "stage",
                        Milestone.STAGES.stream().map(Milestone::code).toList()),
                parameters.text("batch"),
                choice(parameters, "state", states()),
                parameters.isYes("late"),
                parameters.text("q"),
                parameters.whole("page", 1, 1, LAST_PAGE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    private static String choice(Parameters parameters, String name, List<String> choices) {
        return parameters.has(name) ? parameters.choice(name, choices) : "";
    }

    static List<String> states() {
        return List.of("active", End.Kind.GIVEN_UP.code(), End.Kind.MISTAKEN.code());
    }

    /// All of them on one page, for a file.
    ProjectRequest whole() {
        return new ProjectRequest(unit, place, tier, stage, batch, state, late, words, 1, Integer.MAX_VALUE);
    }

    /// Whether a project is asked for, at whatever stage it stands.
    boolean admits(Project project, Set<String> units, String unitName, LocalDate today) {
        return (unit.isEmpty() || project.isOf(units))
                && (place.isEmpty() || place.equals(project.profile().place()))
                && (tier.isEmpty() || tier.equals(Words.of(project.profile().tier())))
                && (batch.isEmpty() || batch.equals(project.profile().batch()))
                && admits(project.end().kind())
                && (!late || !project.late(today).isEmpty())
                && (words.isEmpty()
                        || project.id().equalsIgnoreCase(words)
                        || project.profile().name().contains(words)
                        || unitName.contains(words));
    }

    private boolean admits(End.Kind kind) {
        return switch (state) {
            case "" -> kind != End.Kind.MISTAKEN;
            case "active" -> kind == End.Kind.NONE;
            default -> kind.code().equals(state);
        };
    }

    boolean isAt(Project project, LocalDate today) {
        return stage.isEmpty()
                || project.end().kind() == End.Kind.NONE
                        && project.schedule().stage(today).code().equals(stage);
    }
}
