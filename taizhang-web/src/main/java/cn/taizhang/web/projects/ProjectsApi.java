package cn.taizhang.web.projects;

import cn.taizhang.delivery.project.Funnel;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Projects for programs: as far as the person may see them.
@RestController
@Tag(name = "projects")
final class ProjectsApi {

    private final Acting acting;

    ProjectsApi(Acting acting) {
        this.acting = acting;
    }

    /// One stage of the funnel; `reached` are those at it or beyond.
    record Stage(String stage, int standing, int reached, BigDecimal total, int late) {
        static Stage of(Funnel.Step step) {
            return new Stage(step.stage().code(), step.standing(), step.reached(), step.total(), step.late());
        }
    }

    /// The projects of one page, of how many, as of which day.
    record Answer(LocalDate today, ProjectList.Sums sums, List<Stage> funnel, List<ProjectJson> items) {}

    @GetMapping("/api/v1/projects")
    @Needs(Permission.TASKS)
    @Operation(summary = "Projects, the longest overdue first, with the funnel and sums in 万元")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "code of a unit; those below it are included")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "planned, reserved, signed, started, built, …")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "true for what is overdue alone")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "at most 500")
    Answer projects(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(ProjectRequest.NAMES);
        ProjectRequest asked = ProjectRequest.of(parameters);
        ProjectList list = acting.ask(visit, (bureau, actor, today) -> ProjectList.of(bureau, actor, today, asked));
        return new Answer(
                list.today(),
                list.sums(),
                list.funnel().steps().stream().map(Stage::of).toList(),
                list.lines().stream().map(ProjectJson::of).toList());
    }

    @GetMapping("/api/v1/projects/{id}")
    @Needs(Permission.TASKS)
    @Operation(summary = "One project")
    ProjectJson project(Visit visit, @PathVariable String id) {
        return acting.ask(
                visit,
                (bureau, actor, today) -> bureau.project(actor, id)
                        .map(project -> ProjectJson.of(ProjectLine.of(bureau, project, today)))
                        .orElseThrow(() -> new Absent("project", id)));
    }
}
