package cn.taizhang.web.motions;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.motion.Answer;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The register of motions, suggestions and proposals, for programs.
@RestController
@Tag(name = "motions")
final class MotionsApi {

    private final Acting acting;

    MotionsApi(Acting acting) {
        this.acting = acting;
    }

    /// Some of the papers.
    public record Listed(List<Item> items) {}

    /// One paper; dates are ISO, empty before it is handed over.
    public record Item(
            String id, String kind, String state, Printed paper, Duty duty, List<Reply> answers, List<String> tasks) {
        static Item of(MotionLine line) {
            Motion one = line.motion();
            return new Item(
                    one.id(),
                    Words.of(one.paper().kind()),
                    Words.of(one.stage()),
                    new Printed(
                            one.paper().number(),
                            one.paper().session(),
                            one.paper().title(),
                            one.paper().text(),
                            one.paper().deputies()),
                    new Duty(
                            one.duty().lead(),
                            line.lead(),
                            one.duty().helpers(),
                            Fields.words(one.duty().assigned()),
                            Fields.words(one.duty().due()),
                            line.late()),
                    one.answers().stream().map(Reply::of).toList(),
                    one.tasks());
        }
    }

    /// What stands on the paper.
    public record Printed(String number, String session, String title, String text, List<String> deputies) {}

    /// Who answers it, and by when.
    public record Duty(String lead, String leadName, List<String> helpers, String assigned, String due, boolean late) {}

    /// One answer with what the deputies said to it, empty before they did; `files` are addresses.
    public record Reply(Instant at, String by, String reply, String text, List<String> files, String opinion) {
        static Reply of(Answer answer) {
            return new Reply(
                    answer.at(),
                    answer.doer(),
                    Words.of(answer.reply()),
                    answer.text(),
                    IntStream.rangeClosed(1, answer.files().size())
                            .mapToObj(i -> "/evidence/" + answer.seq() + "/" + i)
                            .toList(),
                    answer.said().stream().map(Words::of).findFirst().orElse(""));
        }
    }

    @GetMapping("/api/v1/motions")
    @Needs(Permission.TASKS)
    @Operation(summary = "The papers one may see with their answers, the newest first")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "bill, suggestion, proposal")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "registered, assigned, answered, again, closed")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "the code of a unit; all below it count")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "true: only those not answered in time")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of it, its number, who signed it")
    Listed list(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        MotionRequest asked = MotionRequest.of(parameters);
        MotionList list = acting.ask(
                visit,
                (bureau, actor, today) ->
                        MotionList.of(bureau, actor, today, asked, Address.of("/motions", parameters)));
        return new Listed(list.lines().stream().map(Item::of).toList());
    }
}
