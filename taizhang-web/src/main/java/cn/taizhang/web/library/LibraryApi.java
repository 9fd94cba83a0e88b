package cn.taizhang.web.library;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.catalog.Catalog;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.NextPage;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The documents of the ledger, page by page.
@RestController
@Tag(name = "reports")
final class LibraryApi {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Catalog catalog;

    LibraryApi(Catalog catalog) {
        this.catalog = catalog;
    }

    /// One page; `next` is the address of the one after it, and empty on the last.
    record Answer(List<Told> reports, int found, String next) {}

    @GetMapping("/api/v1/reports")
    @Needs(Permission.READ)
    @Operation(
            summary = "Documents of the ledger, in the order in which they were added",
            parameters = {
                @Parameter(name = "level", description = "nation, province, prefecture, county, township, unknown"),
                @Parameter(name = "province", description = "code of a province, such as 520000"),
                @Parameter(name = "from", description = "first year"),
                @Parameter(name = "to", description = "last year"),
                @Parameter(
                        name = "state",
                        description = "counted, variant, replaced, apart, misfiled, unread, disputed or unplaced"),
                @Parameter(name = "q", description = "part of a place or path, or the beginning of a SHA-256"),
                @Parameter(name = "limit", description = "1 to 1000")
            })
    Answer reports(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") long cursor) {
        Parameters parameters = Parameters.of(request);
        int limit = parameters.whole("limit", USUAL, 1, MOST);
        Filter filter = Filter.of(parameters);
        List<Item> asked = catalog.of(visit).stream()
                .filter(filter::covers)
                .filter(filter::admits)
                .toList();
        List<Item> left =
                asked.stream().filter(item -> item.document() > cursor).toList();
        List<Item> page = left.subList(0, Math.min(limit, left.size()));
        String next = left.size() > limit ? Long.toString(page.getLast().document()) : "";
        return new Answer(
                page.stream().map(Told::of).toList(),
                asked.size(),
                NextPage.link(Address.of("/api/v1/reports", parameters), next, response));
    }
}
