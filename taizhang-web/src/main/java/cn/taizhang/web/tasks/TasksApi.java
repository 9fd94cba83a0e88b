package cn.taizhang.web.tasks;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Trace;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Telling;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The ledger of tasks, for programs.
@RestController
@Tag(name = "tasks")
final class TasksApi {

    private final Acting acting;

    TasksApi(Acting acting) {
        this.acting = acting;
    }

    /// Some of the tasks, the most urgent first, and how many there are in all; `day` is that of the lights.
    public record Listed(int total, String day, List<Item> items) {}

    /// One task; dates are ISO, empty where none is set; `section` and `records` say where its words stand.
    public record Item(
            String id,
            String title,
            int year,
            String state,
            From from,
            Charged charged,
            Aimed aimed,
            Due due,
            Shown shown) {
        static Item of(TaskLine line, Telling telling) {
            Task task = line.task();
            return new Item(
                    task.id(),
                    task.brief().title(),
                    task.brief().year(),
                    Words.of(task.state()),
                    new From(
                            task.brief().document(),
                            task.brief().section(),
                            task.brief().quote(),
                            task.brief().records()),
                    new Charged(
                            task.charge().lead(),
                            line.lead(),
                            task.charge().helpers(),
                            task.charge().leader(),
                            task.charge().force(),
                            Words.of(task.family().tier())),
                    new Aimed(
                            task.aim().measure(),
                            task.aim().base(),
                            task.aim().target(),
                            task.aim().unit()),
                    new Due(
                            Fields.words(task.term().start()),
                            Fields.words(task.term().due()),
                            Fields.words(task.term().original()),
                            Fields.words(line.next())),
                    new Shown(
                            Words.of(line.lit().light()),
                            telling.why(line.lit()),
                            line.lit().progress().orElse(null),
                            line.lit().line().orElse(null),
                            Words.of(line.turn())));
        }
    }

    /// The words of the report that it comes from.
    public record From(long document, String section, String quote, List<String> records) {}

    /// Who answers for it; `lead` and `helpers` are codes of units.
    public record Charged(
            String lead, String leadName, List<String> helpers, String leader, String force, String tier) {}

    /// What is counted; an empty target for what has no number.
    public record Aimed(String measure, String base, String target, String unit) {}

    /// Until when; `nextReport` is when the unit is expected to tell of it.
    public record Due(String start, String due, String originalDue, String nextReport) {}

    /// The light with why it is so, and the percentages it rests on; null where nothing was told.
    public record Shown(
            String light,
            String why,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal timeLine,
            String nextToAct) {}

    /// One task with every step and every report.
    public record Whole(Item task, List<Step> steps, List<Report> reports) {}

    /// One step: which, when, by whom, in which words.
    public record Step(String step, Instant at, String actor, String words) {
        static Step of(Trace.Stamp stamp) {
            return new Step(stamp.step().code(), stamp.at(), stamp.actor(), stamp.words());
        }
    }

    /// What was told once; `from` is the task through which the figure was told, `files` are names.
    public record Report(
            Instant at,
            String doer,
            String value,
            String percent,
            String stage,
            String text,
            String record,
            String from,
            List<String> files) {
        static Report of(Feedback told) {
            return new Report(
                    told.at(),
                    told.doer(),
                    told.value(),
                    told.percent(),
                    told.stage(),
                    told.text(),
                    told.record(),
                    told.from(),
                    told.files().stream().map(Attached::name).toList());
        }
    }

    @GetMapping("/api/v1/tasks")
    @Needs(Permission.TASKS)
    @Operation(summary = "The tasks one may see with their lights, the most urgent first")
    @Parameter(name = "light", in = ParameterIn.QUERY, description = "red, yellow, green, blue, grey")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "proposed, filed, assigned, underway, …")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "the code of a unit; all below it count")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "the year of the plan")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "true: only what is overdue")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of the title, the report or the unit")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500")
    Listed list(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(TaskRequest.NAMES);
        TaskRequest asked = TaskRequest.of(parameters);
        Telling telling = new Telling(Spoken.words(request));
        TaskList list = acting.ask(visit, (bureau, actor, today) -> TaskList.of(bureau, actor, today, asked));
        return new Listed(
                list.total(),
                list.today().toString(),
                list.lines().stream().map(line -> Item.of(line, telling)).toList());
    }

    @GetMapping("/api/v1/tasks/{id}")
    @Needs(Permission.TASKS)
    @Operation(summary = "One task with every step and every report")
    Whole one(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Telling telling = new Telling(Spoken.words(request));
        return acting.ask(
                visit,
                (bureau, actor, today) -> bureau.task(actor, id)
                        .map(task -> new Whole(
                                Item.of(TaskLine.of(bureau, task, today), telling),
                                task.trace().stamps().stream().map(Step::of).toList(),
                                task.feedback().stream().map(Report::of).toList()))
                        .orElseThrow(() -> new Absent("task", id)));
    }
}
