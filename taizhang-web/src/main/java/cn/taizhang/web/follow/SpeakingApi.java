package cn.taizhang.web.follow;

import cn.taizhang.app.console.Refused;
import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Proposing;
import cn.taizhang.ledger.review.Reviewed;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.promise.Pairs;
import cn.taizhang.web.promise.PromiseLine;
import cn.taizhang.web.promise.PromiseLines;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Writing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Lets a person confirm, correct or reject what became of a promise.
///
/// 例: `POST /api/v1/links/8e13…@2025/correct?last=0` with `{"verdict": "partly", "reason": "公报为准"}`.
///
/// - `last` is the number of the last word of a person that the one who speaks has seen (0 for none); where another
///   spoke meanwhile nothing is written and the answer is 409.
@RestController
@Tag(name = "links")
final class SpeakingApi {

    private final Promises promises;
    private final Writing writing;
    private final Clock clock = Clock.systemUTC();

    SpeakingApi(Promises promises, Writing writing) {
        this.promises = promises;
        this.writing = writing;
    }

    @PostMapping("/api/v1/links/{id}/accept")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Confirms what is proposed; takes reason")
    LinkAnswer accept(
            Visit visit, HttpServletRequest request, @PathVariable String id, @RequestBody Map<String, Object> body) {
        return say(visit, request, id, (corrections, author) -> corrections.accept(id, author, reason(body)));
    }

    @PostMapping("/api/v1/links/{id}/reject")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Strikes out what is proposed; takes reason")
    LinkAnswer reject(
            Visit visit, HttpServletRequest request, @PathVariable String id, @RequestBody Map<String, Object> body) {
        return say(visit, request, id, (corrections, author) -> corrections.reject(id, author, reason(body)));
    }

    @PostMapping("/api/v1/links/{id}/correct")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Says what it should have been; takes verdict, results (record ids), reason")
    LinkAnswer correct(
            Visit visit, HttpServletRequest request, @PathVariable String id, @RequestBody Map<String, Object> body) {
        Map<String, String> values = new HashMap<>();
        Stream.of("verdict", "results").filter(body::containsKey).forEach(name -> values.put(name, words(body, name)));
        return say(visit, request, id, (corrections, author) -> corrections.correct(id, values, author, reason(body)));
    }

    @PostMapping("/api/v1/links/{id}/undo")
    @Needs(Permission.REVIEW)
    @Operation(summary = "Takes the last word of a person back; takes reason")
    LinkAnswer undo(
            Visit visit, HttpServletRequest request, @PathVariable String id, @RequestBody Map<String, Object> body) {
        return say(visit, request, id, (corrections, author) -> corrections.undo(id, author, reason(body)));
    }

    /// One way of speaking.
    private interface Speech {
        Reviewed say(Corrections corrections, Author author);
    }

    private LinkAnswer say(Visit visit, HttpServletRequest request, String id, Speech speech) {
        PromiseLine line = promises.search().one(visit, id);
        String last = Parameters.of(request).text("last");
        Author author = Author.person(visit.person().name());
        if (!line.kept()) {
            propose(visit, line);
        }
        Reviewed reviewed = writing.write(ledger -> {
            if (!last.isEmpty() && !last.equals(Long.toString(lastWord(ledger, line)))) {
                throw new ErrorResponseException(HttpStatus.CONFLICT);
            }
            return spoken(speech, ledger, author);
        });
        if (reviewed instanceof Reviewed.Refused refused) {
            throw refused(refused, Spoken.words(request));
        }
        return LinkAnswer.of(promises.search().one(visit, id));
    }

    private Reviewed spoken(Speech speech, Ledger ledger, Author author) {
        try {
            return speech.say(new Corrections(ledger, clock), author);
        } catch (LedgerFailure e) {
            if (e.kind() == LedgerFailure.Kind.BUSY) {
                throw new ErrorResponseException(HttpStatus.CONFLICT, e);
            }
            throw e;
        }
    }

    private static long lastWord(Ledger ledger, PromiseLine line) {
        Map<String, Said> carried = PromiseLines.carried(ledger);
        return Stream.concat(
                        Stream.ofNullable(carried.get(line.id())),
                        new Links(ledger.database())
                                .history(line.id()).stream()
                                        .filter(said -> said.act().personal()))
                .mapToLong(Said::entry)
                .max()
                .orElse(0);
    }

    /// What the rules propose is entered first, where nobody did so yet.
    private void propose(Visit visit, PromiseLine line) {
        List<Link> links = promises.follower()
                .follow(visit.ledger(), Pairs.of(visit), line.pair())
                .links();
        Author reader = Author.reader(ReaderVersion.current());
        writing.write(ledger -> new Proposing(ledger, clock).record(links, reader));
    }

    private static Refused refused(Reviewed.Refused refused, Words words) {
        String faults = refused.faults().stream()
                .map(fault -> words.say(
                        "follow.fault." + cn.taizhang.table.Words.of(fault.kind()), fault.about(), fault.remedy()))
                .collect(Collectors.joining(" "));
        return new Refused("follow.refused", faults);
    }

    private static String reason(Map<String, Object> body) {
        return words(body, "reason");
    }

    /// A word, or several of a list with blanks between; the empty word where there is none.
    private static String words(Map<String, Object> body, String name) {
        Object value = Objects.requireNonNullElse(body.get(name), "");
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : value.toString();
    }
}
