package cn.taizhang.web.search;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Hit;
import cn.taizhang.ledger.search.answer.HitReader;
import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.web.described.NarrowedByQuery;
import cn.taizhang.web.described.PagedByCursor;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.Paging;
import cn.taizhang.web.narrowing.SearchRequest;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.NextPage;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Full-text search for programs: hits with the places of what was searched for.
@RestController
@Tag(name = "search")
final class SearchApi {

    private final Asks asks;

    SearchApi(Asks asks) {
        this.asks = asks;
    }

    /// A page of hits; `next` is the address of the page after it, empty on the last one.
    record PageOfHits(long total, List<Item> items, String next) {}

    /// A sentence or a record (`id` is empty for a sentence); offsets are code points of the decoded source.
    record Item(
            String id,
            String type,
            Whose report,
            String section,
            String role,
            int start,
            int end,
            String text,
            List<Mark> marks,
            float score) {
        static Item of(Hit hit) {
            return new Item(
                    hit.id(),
                    hit.what().type(),
                    new Whose(
                            hit.holding().document(),
                            hit.holding().head().place(),
                            hit.holding().head().code(),
                            hit.holding().head().level(),
                            hit.holding().head().year()),
                    hit.section(),
                    hit.what().role(),
                    hit.anchor().start(),
                    hit.anchor().end(),
                    hit.anchor().text(),
                    hit.marks().stream()
                            .map(mark -> new Mark(
                                    mark.start(),
                                    mark.end(),
                                    mark.quote(),
                                    mark.span().start(),
                                    mark.span().end()))
                            .toList(),
                    hit.score());
        }
    }

    /// Whose report a hit stands in.
    record Whose(long document, String place, String placeCode, String level, int year) {}

    /// Where in the source what was searched for stands, and from where to where in `text` (in UTF-16 units).
    record Mark(int start, int end, String quote, int from, int to) {}

    @GetMapping("/api/v1/search")
    @Needs(Permission.READ)
    @NarrowedByQuery
    @PagedByCursor
    @Parameter(name = "in", in = ParameterIn.QUERY, description = "reports (sentences), records or all")
    @Operation(summary = "检索: sentences and records that hold what q asks for, filtered and paged by cursor")
    PageOfHits search(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Asks.NAMES);
        SearchRequest asked = asks.read(visit, parameters, Within.ALL);
        Asks.Found found = asks.find(visit, asked, false);
        NextPage.behind(found.isBehind(), response);
        HitReader reader = new HitReader(visit.ledger(), asked.question(), document -> holding(visit, document));
        return new PageOfHits(
                found.ranked().total(),
                found.ranked().places().stream()
                        .map(place -> hit(reader, place))
                        .toList(),
                NextPage.link(
                        Address.of("/api/v1/search", parameters),
                        Paging.of(asked, found.ranked()).next(),
                        response));
    }

    /// The index may know a report already that was added after this visit had begun.
    private static Holding holding(Visit visit, long document) {
        return visit.knows(document)
                ? visit.holding(document)
                : visit.ledger().holdings().of(document);
    }

    private static Item hit(HitReader reader, Search.Place place) {
        return Item.of(reader.of(place.number(), place.score()));
    }
}
