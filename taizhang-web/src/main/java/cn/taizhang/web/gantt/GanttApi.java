package cn.taizhang.web.gantt;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.parameter.Address;
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
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plan of tasks against what became of it, for programs.
@RestController
@Tag(name = "gantt")
final class GanttApi {

    private final Plans plans;

    GanttApi(Plans plans) {
        this.plans = plans;
    }

    /// A page of the plan; `next` is the address of the page after it and empty after the last.
    public record Answer(
            LocalDate today,
            String against,
            String at,
            List<String> baselines,
            int total,
            List<Item> items,
            String next) {}

    /// From when until when something is planned, and how far it is, in percent; empty days and null are unknown.
    public record Plan(String start, String due, Optional<BigDecimal> progress) {}

    /// A task: planned now, by the first due date, by the time line, begun and ended, and planned in the other plan.
    public record Item(
            String id,
            String title,
            String lead,
            String light,
            Plan plan,
            String original,
            Optional<BigDecimal> line,
            String began,
            String ended,
            Optional<Plan> was) {

        static Item of(GanttLine one) {
            return new Item(
                    one.task().id(),
                    one.task().brief().title(),
                    one.task().charge().lead(),
                    Words.of(one.lit().light()),
                    plan(
                            one.task().term().start(),
                            one.task().term().due(),
                            one.lit().progress()),
                    Fields.words(one.task().term().original()),
                    one.lit().line(),
                    Fields.words(one.began()),
                    Fields.words(one.ended()),
                    one.hasWas()
                            ? Optional.of(plan(one.was().start(), one.was().due(), one.before()))
                            : Optional.empty());
        }

        private static Plan plan(LocalDate start, LocalDate due, Optional<BigDecimal> progress) {
            return new Plan(Fields.words(start), Fields.words(due), progress);
        }
    }

    @GetMapping("/api/v1/gantt")
    @Needs(Permission.TASKS)
    @Operation(summary = "Tasks with their plan, the time line, and a frozen plan or that of a past day")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "the code of a unit, with all below it")
    @Parameter(name = "light", in = ParameterIn.QUERY, description = "red, yellow, green, blue, grey")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "the year of the plan")
    @Parameter(name = "open", in = ParameterIn.QUERY, description = "true: only what is still to be done")
    @Parameter(name = "order", in = ParameterIn.QUERY, description = "start, due, unit or light")
    @Parameter(name = "against", in = ParameterIn.QUERY, description = "the name of a frozen plan")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "a day: the plan as it stood in the evening")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200")
    Answer gantt(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(GanttRequest.NAMES);
        GanttRequest asked = GanttRequest.of(parameters);
        GanttModel model = new GanttModel(plans.chart(visit, asked), asked, Address.of("/api/v1/gantt", parameters));
        GanttChart chart = model.chart();
        return new Answer(
                chart.today(),
                chart.against().name(),
                Fields.words(chart.against().day()),
                chart.frozen().stream().map(GanttChart.Frozen::name).toList(),
                chart.total(),
                chart.lines().stream().map(Item::of).toList(),
                model.hasNext() ? model.page(1) : "");
    }
}
