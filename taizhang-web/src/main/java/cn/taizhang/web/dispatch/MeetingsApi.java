package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Followed;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.meeting.Meeting;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Meetings with what they decided and what came of it, for programs.
@RestController
@Tag(name = "meetings")
final class MeetingsApi {

    private final Acting acting;

    MeetingsApi(Acting acting) {
        this.acting = acting;
    }

    /// A meeting with what it decided on tasks that the person may see.
    public record Held(String id, LocalDate day, String kind, List<String> attended, List<Decided> resolutions) {

        static Held of(Meeting meeting, List<Followed> decided) {
            return new Held(
                    meeting.id(),
                    meeting.day(),
                    PackRequest.word(meeting.kind()),
                    meeting.attended(),
                    decided.stream().map(Decided::of).toList());
        }
    }

    /// A resolution: `outcome` is late, waiting, moving, done_late, done or ended; `done` is the day, empty before it.
    public record Decided(
            int item, String task, String words, String unit, String due, String outcome, String done, String how) {

        static Decided of(Followed one) {
            return new Decided(
                    one.item(),
                    one.task().id(),
                    one.resolution().words(),
                    one.resolution().unit(),
                    Fields.words(one.resolution().due()),
                    Words.of(one.fate()),
                    Fields.words(one.resolution().done(one.task())),
                    one.resolution().how());
        }
    }

    @GetMapping("/api/v1/meetings")
    @Needs(Permission.TASKS)
    @Operation(summary = "Meetings, the newest first, with what they decided and what came of it")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "only since a day, such as 2025-09-01")
    List<Held> meetings(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Set.of("from"));
        LocalDate from = parameters.has("from") ? parameters.day("from") : Fields.NO_DATE;
        return acting.ask(
                visit,
                (bureau, actor, today) -> bureau.meetings().all().stream()
                        .filter(meeting -> !meeting.day().isBefore(from))
                        .map(meeting -> Held.of(meeting, Followed.of(bureau, actor, meeting, today)))
                        .toList());
    }
}
