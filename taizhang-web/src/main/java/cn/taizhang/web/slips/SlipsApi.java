package cn.taizhang.web.slips;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.slip.Answer;
import cn.taizhang.delivery.slip.Slip;
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
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The slips, for programs.
@RestController
@Tag(name = "slips")
final class SlipsApi {

    private final Acting acting;

    SlipsApi(Acting acting) {
        this.acting = acting;
    }

    /// Some of the slips, and how many there are in all.
    public record Listed(int total, List<Item> items) {}

    /// One slip; dates are ISO.
    public record Item(
            String id,
            String number,
            String kind,
            To to,
            List<String> tasks,
            String problem,
            Said said,
            Issued issued,
            List<Reply> answers) {
        static Item of(SlipList.Line line) {
            Slip slip = line.slip();
            return new Item(
                    slip.id(),
                    slip.printed(),
                    slip.rung().code(),
                    new To(slip.unit(), line.unit()),
                    slip.matter().tasks(),
                    slip.matter().problem(),
                    new Said(
                            slip.wording().reason(),
                            slip.wording().demands(),
                            slip.wording().jump()),
                    new Issued(
                            slip.issue().at(),
                            slip.issue().by(),
                            Fields.words(slip.replyBy()),
                            Words.of(slip.standing()),
                            line.late()),
                    slip.answers().stream().map(Reply::of).toList());
        }
    }

    /// The unit it went to.
    public record To(String unit, String unitName) {}

    /// What it says; `jump` is why a rung was skipped.
    public record Said(String reason, String demands, String jump) {}

    /// When it was issued, by when an answer is due, and where it stands.
    public record Issued(Instant at, String by, String replyBy, String state, boolean late) {}

    /// One answer with what was said to it; `files` are addresses.
    public record Reply(
            Instant at, String actor, String doer, String text, List<String> files, String verdict, String judgedBy) {
        static Reply of(Answer answer) {
            return new Reply(
                    answer.at(),
                    answer.actor(),
                    answer.doer(),
                    answer.text(),
                    IntStream.rangeClosed(1, answer.files().size())
                            .mapToObj(i -> "/evidence/" + answer.seq() + "/" + i)
                            .toList(),
                    Words.of(answer.judgement().verdict()),
                    answer.judgement().by());
        }
    }

    @GetMapping("/api/v1/slips")
    @Needs(Permission.TASKS)
    @Operation(summary = "The slips one may see with their answers, the newest first")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "reminder, warning, supervision, circular, interview")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "waiting, answered, dissatisfied, satisfied")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "the code of a unit; all below it count")
    @Parameter(name = "matter", in = ParameterIn.QUERY, description = "the id of a task or a problem")
    @Parameter(name = "open", in = ParameterIn.QUERY, description = "true: only those not yet answered well")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "true: only those not answered in time")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500")
    Listed list(Visit visit, HttpServletRequest request) {
        SlipRequest asked = SlipRequest.of(Parameters.of(request));
        SlipList list = acting.ask(visit, (bureau, actor, today) -> SlipList.of(bureau, actor, today, asked));
        return new Listed(list.total(), list.lines().stream().map(Item::of).toList());
    }
}
