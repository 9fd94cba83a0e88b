package cn.taizhang.web.system;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.chain.ChainChecks;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Places, rules and the version, as JSON; and the check of the chains.
@RestController
@Tag(name = "system")
final class SystemApi {

    private static final int USUAL = 100;
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
                @Parameter(name = "year", description = "only names that held at the end of a year"),
                @Parameter(name = "cursor", description = "that of `next` of the answer before"),
                @Parameter(name = "limit", description = "1 to 1000")
            })
    PlacePage places(HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        int limit = parameters.whole("limit", USUAL, 1, MOST);
        int cursor = parameters.whole(Address.CURSOR, 0, 0, Integer.MAX_VALUE);
        List<PlaceRow> all = places.of(PlaceFilter.of(parameters));
        int first = Math.min(cursor, all.size());
        int end = Math.min(all.size(), first + limit);
        String next = end < all.size() ? Integer.toString(end) : "";
        return new PlacePage(
                all.subList(first, end),
                all.size(),
                NextPage.link(Address.of("/api/v1/places", parameters), next, response));
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
    @Needs({Permission.READ, Permission.AUDIT})
    @Operation(summary = "Goes through the hash chains; asked again, tells how far it is")
    ResponseEntity<ChainChecks.State> check(Visit visit) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(chains.begin(visit));
    }
}
