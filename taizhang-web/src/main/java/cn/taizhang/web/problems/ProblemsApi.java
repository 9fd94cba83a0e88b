package cn.taizhang.web.problems;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.problem.Deed;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The list of problems, for programs.
@RestController
@Tag(name = "problems")
final class ProblemsApi {

    private final Acting acting;

    ProblemsApi(Acting acting) {
        this.acting = acting;
    }

    /// Some of the problems, and how many there are in all.
    public record Listed(int total, List<Item> items) {}

    /// One problem; dates are ISO, empty where none is set.
    public record Item(String id, String title, String state, Charged charged, Marks marks, List<Done> history) {
        static Item of(ProblemLine line) {
            Problem problem = line.problem();
            return new Item(
                    problem.id(),
                    problem.found().title(),
                    Words.of(problem.stage()),
                    new Charged(
                            problem.duty().unit(),
                            line.unit(),
                            problem.duty().owner(),
                            problem.duty().task(),
                            Fields.words(problem.found().day()),
                            Fields.words(problem.duty().due()),
                            Fields.words(problem.duty().original())),
                    new Marks(
                            Words.of(problem.found().origin()),
                            problem.found().major(),
                            line.daysLate(),
                            problem.isAsked(),
                            problem.reopened(),
                            problem.number()),
                    problem.deeds().stream().map(Done::of).toList());
        }
    }

    /// Who answers for it, and until when.
    public record Charged(
            String unit, String unitName, String owner, String task, String found, String due, String originalDue) {}

    /// What can be counted of it.
    public record Marks(
            String origin, boolean major, long daysLate, boolean acceptanceAsked, int reopened, String number) {}

    /// What was done once; `files` are addresses.
    public record Done(String act, Instant at, String actor, String doer, String words, List<String> files) {
        static Done of(Deed deed) {
            return new Done(
                    Words.of(deed.act()),
                    deed.at(),
                    deed.actor(),
                    deed.doer(),
                    deed.words(),
                    Problem.shown(deed).stream()
                            .map(file -> "/evidence/" + file.event() + "/" + file.number())
                            .toList());
        }
    }

    @GetMapping("/api/v1/problems")
    @Needs(Permission.TASKS)
    @Operation(summary = "The problems one may see with their history, the open ones first")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "logged, hazard, rectifying, accepted")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "the code of a unit; all below it count")
    @Parameter(name = "task", in = ParameterIn.QUERY, description = "the id of a task")
    @Parameter(name = "major", in = ParameterIn.QUERY, description = "true: only major ones")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "true: only late ones")
    @Parameter(name = "reopened", in = ParameterIn.QUERY, description = "true: only reopened ones")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500")
    Listed list(Visit visit, HttpServletRequest request) {
        ProblemRequest asked = ProblemRequest.of(Parameters.of(request));
        ProblemList list = acting.ask(visit, (bureau, actor, today) -> ProblemList.of(bureau, actor, today, asked));
        return new Listed(list.total(), list.lines().stream().map(Item::of).toList());
    }
}
