package cn.taizhang.web.review;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.web.described.PagedByCursor;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.entry.EntryJson;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The review queue for programs.
@RestController
@Tag(name = "review")
final class ReviewApi {

    private final Queues queues;

    ReviewApi(Queues queues) {
        this.queues = queues;
    }

    /// A page of what waits, with how many there are of each doubt; `next` is empty on the last page.
    record PageOfDoubts(long total, Map<String, Long> counts, List<Item> items, String next) {}

    /// A record to look at and why, with its sentence; `before` is how it was read before a newer reading, else empty.
    record Item(String doubt, @JsonUnwrapped EntryJson record, String sentence, String before) {
        static Item of(Doubtful one) {
            return new Item(one.doubt().word(), EntryJson.of(one.entry(), one.holding()), one.sentence(), one.before());
        }
    }

    @GetMapping("/api/v1/review")
    @Needs(Permission.REVIEW)
    @PagedByCursor
    @Parameter(name = "doubt", in = ParameterIn.QUERY, description = "low-confidence, unread, misfiled, …")
    @Parameter(name = "below", in = ParameterIn.QUERY, description = "0 to 1: figures read less surely; 0.75")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "names, short names or codes")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "2010-2024,2026")
    @Operation(summary = "复核队列: what a person should look at, paged by cursor")
    PageOfDoubts review(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(ReviewRequest.NAMES);
        Part part = Part.of(visit, queues, ReviewRequest.of(visit, parameters));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Doubt doubt : Doubt.values()) {
            counts.put(doubt.word(), part.counts().getOrDefault(doubt, 0L));
        }
        String next = part.next().isEmpty()
                ? ""
                : Address.of("/api/v1/review", parameters)
                        .with(Address.CURSOR, part.next())
                        .toString();
        if (!next.isEmpty()) {
            response.addHeader("Link", "<" + next + ">; rel=\"next\"");
        }
        return new PageOfDoubts(
                part.total(),
                counts,
                queues.rows(visit, part.items()).stream().map(Item::of).toList(),
                next);
    }
}
