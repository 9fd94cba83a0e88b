package cn.taizhang.web.review;

import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.Permission;
import cn.taizhang.web.narrowing.Address;
import cn.taizhang.web.narrowing.Parameters;
import cn.taizhang.web.visit.Visit;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The review queue for programs.
@RestController
final class ReviewApi {

    private final Queues queues;

    ReviewApi(Queues queues) {
        this.queues = queues;
    }

    /// A page of what waits, with how many there are of each doubt; `next` is empty on the last page.
    record PageOfDoubts(long total, Map<String, Long> counts, List<Item> items, String next) {}

    /// A record to look at; `before` is how it was read before a newer reading, empty where there is none.
    record Item(
            String doubt,
            String id,
            String type,
            Whose report,
            int start,
            int end,
            String quote,
            String sentence,
            @JsonRawValue String values,
            String before) {
        static Item of(Doubtful one) {
            return new Item(
                    one.doubt().word(),
                    one.entry().id(),
                    one.entry().type(),
                    new Whose(
                            one.holding().document(),
                            one.holding().head().place(),
                            one.holding().head().year(),
                            one.holding().file().name()),
                    one.entry().anchor().start(),
                    one.entry().anchor().end(),
                    one.entry().anchor().quote(),
                    one.sentence(),
                    one.entry().payload().isEmpty() ? "{}" : one.entry().payload(),
                    one.before());
        }
    }

    /// Whose report a record stands in.
    record Whose(long document, String place, int year, String file) {}

    @GetMapping("/api/v1/review")
    @Needs(Permission.REVIEW)
    @Operation(summary = "复核队列: what a person should look at, paged by cursor")
    PageOfDoubts review(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Request.NAMES);
        Part part = Part.of(visit, queues, Request.of(visit, parameters));
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
