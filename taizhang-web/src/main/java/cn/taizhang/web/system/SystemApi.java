package cn.taizhang.web.system;

import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.Permission;
import cn.taizhang.web.fault.Wrong;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Places, rules and the version, as JSON; and the check of the chain.
@RestController
final class SystemApi {

    private static final int MOST = 1000;

    private final Places places;
    private final ChainChecks chains;

    SystemApi(Places places, ChainChecks chains) {
        this.places = places;
        this.chains = chains;
    }

    /// One page; `next` is the address of the one after it, and empty on the last.
    record PlacePage(List<PlaceRow> places, int found, String next) {}

    @GetMapping("/api/v1/places")
    @Needs(Permission.READ)
    @Operation(
            summary = "Places with codes, years and what became of them",
            parameters = {
                @Parameter(name = "q", description = "part of a name, or the beginning of a code"),
                @Parameter(name = "level", description = "nation, province, prefecture, county, township, unknown"),
                @Parameter(name = "parent", description = "code of the place above"),
                @Parameter(name = "year", description = "only names that held at the end of a year")
            })
    ResponseEntity<PlacePage> places(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST || cursor < 0) {
            throw new Wrong("fault.value", limit < 1 || limit > MOST ? "limit" : "cursor", limit + "/" + cursor);
        }
        List<PlaceRow> all = places.of(PlaceFilter.of(parameters));
        int first = Math.min(cursor, all.size());
        int end = Math.min(all.size(), first + limit);
        String next = end < all.size() ? next(parameters, end, limit) : "";
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!next.isEmpty()) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new PlacePage(all.subList(first, end), all.size(), next));
    }

    private static String next(Map<String, String> parameters, int from, int limit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/places");
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.replaceQueryParam("cursor", from)
                .replaceQueryParam("limit", limit)
                .encode()
                .buildAndExpand(parameters)
                .toUriString();
    }

    @GetMapping("/api/v1/rules")
    @Needs(Permission.READ)
    @Operation(summary = "The rules that tell figures from other numbers, with their examples")
    List<RuleList.Told> rules(
            @RequestParam(defaultValue = "") String reads, @RequestParam(name = "q", defaultValue = "") String words) {
        return RuleList.of(reads, words).rules();
    }

    @GetMapping("/api/v1/version")
    @Needs(Permission.READ)
    @Operation(summary = "What this program is, and which ledger it serves")
    About version(Visit visit) {
        return About.of(visit);
    }

    @PostMapping("/api/v1/chain")
    @Needs(Permission.READ)
    @Operation(summary = "Goes through the hash chain; asked again, tells how far it is")
    ResponseEntity<ChainChecks.State> check(Visit visit) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(chains.begin(visit));
    }
}
