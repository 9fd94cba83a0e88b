package cn.taizhang.web.check;

import cn.taizhang.app.console.Refused;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.finding.Suppressions;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Reviewed;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Writing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Passes over a finding with a reason, and takes that back; both are entries of the ledger.
@RestController
@Tag(name = "checks")
final class SuppressApi {

    private static final Pattern ID = Pattern.compile("[a-z_]{1,20}-[0-9a-f]{12}(-[0-9]{1,4})?");
    private static final int QUOTED = 200;
    private static final int REASON = 500;

    private final Checkups checkups;
    private final Writing writing;

    SuppressApi(Checkups checkups, Writing writing) {
        this.checkups = checkups;
        this.writing = writing;
    }

    /// Why, and in which check the finding was seen, so that its words are kept with it.
    record Why(@Nullable String reason, @Nullable String check) {}

    /// What was done.
    record Done(String id, boolean suppressed, String reason, String author) {}

    @PostMapping("/api/v1/findings/{id}/suppress")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Passes over a finding from now on, in every draft with the same words")
    Done suppress(Visit visit, @PathVariable String id, @RequestBody Why why) {
        String finding = known(id);
        String reason = Objects.requireNonNullElse(why.reason(), "").strip();
        if (reason.isEmpty() || reason.length() > REASON || reason.indexOf('\0') >= 0) {
            throw new Refused("check.reason", REASON);
        }
        String words = why.check() == null ? "" : words(visit, finding, why.check());
        String person = visit.person().name();
        writing.write(ledger -> {
            new Suppressions(ledger).suppress(finding, words, Author.person(person), reason, Clock.systemUTC());
            return finding;
        });
        return new Done(finding, true, reason, person);
    }

    @PostMapping("/api/v1/findings/{id}/restore")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Takes back that a finding is passed over")
    Done restore(Visit visit, @PathVariable String id, @RequestBody(required = false) @Nullable Why why) {
        String finding = known(id);
        String reason =
                why == null ? "" : Objects.requireNonNullElse(why.reason(), "").strip();
        String person = visit.person().name();
        Reviewed done = writing.write(ledger -> new Suppressions(ledger).all().containsKey(finding)
                ? new Corrections(ledger, Clock.systemUTC()).accept(finding, Author.person(person), reason)
                : new Reviewed.Refused(List.of()));
        return switch (done) {
            case Reviewed.Done _ -> new Done(finding, false, reason, person);
            case Reviewed.Refused _ -> throw new Absent("finding", finding);
        };
    }

    private static String known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Absent("finding", id);
        }
        return id;
    }

    /// The first words of the finding, as the draft has them.
    private String words(Visit visit, String finding, String check) {
        String words = checkups.of(check, visit.person().name()).checked().findings().stream()
                .filter(each -> each.id().equals(finding))
                .map(Numbered::finding)
                .map(each -> each.places().getFirst().evidence().quote())
                .findFirst()
                .orElseThrow(() -> new Absent("finding", finding));
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(QUOTED, words.codePointCount(0, words.length()))));
    }
}
