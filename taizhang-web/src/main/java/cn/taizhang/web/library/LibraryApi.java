package cn.taizhang.web.library;

import cn.taizhang.web.catalog.Catalog;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.Permission;
import cn.taizhang.web.fault.Wrong;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// The documents of the ledger, page by page.
@RestController
final class LibraryApi {

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
                @Parameter(name = "q", description = "part of a place or path, or the beginning of a SHA-256")
            })
    ResponseEntity<Answer> reports(
            Visit visit,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Wrong("fault.value", "limit", Integer.toString(limit));
        }
        Filter filter = Filter.of(parameters);
        List<Item> asked = catalog.of(visit).stream()
                .filter(filter::covers)
                .filter(filter::admits)
                .toList();
        List<Item> left =
                asked.stream().filter(item -> item.document() > cursor).toList();
        List<Item> page = left.subList(0, Math.min(limit, left.size()));
        String next = left.size() > limit ? next(parameters, page.getLast().document(), limit) : "";
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!next.isEmpty()) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Answer(page.stream().map(Told::of).toList(), asked.size(), next));
    }

    private static String next(Map<String, String> parameters, long last, int limit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/reports");
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.replaceQueryParam("cursor", last)
                .replaceQueryParam("limit", limit)
                .encode()
                .buildAndExpand(parameters)
                .toUriString();
    }
}
