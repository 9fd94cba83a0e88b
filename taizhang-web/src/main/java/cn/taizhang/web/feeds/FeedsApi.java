package cn.taizhang.web.feeds;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.feeding.PostToTask;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.web.door.Open;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where feeds post evidence and progress, known by their token alone.
///
/// 例: `POST /api/v1/feeds/posts` with `Authorization: Bearer tzf_…` and `Idempotency-Key: wo-77`.
///
/// - The token is looked at before anything is received, the size before anything is read.
/// - The same key twice is one post, answered alike; with other words it is a conflict.
@RestController
@Tag(name = "feeds")
final class FeedsApi {

    static final int MOST_BYTES = 8 << 20;

    private static final int LONGEST_KEY = 100;
    private static final int AT_ONCE = 4;

    private final Acting acting;
    private final Calls calls;
    private final Semaphore places = new Semaphore(AT_ONCE);

    FeedsApi(Acting acting, Calls calls) {
        this.acting = acting;
        this.calls = calls;
    }

    /// What became of a post; `standing` is waiting, counted, confirmed or dismissed.
    public record Posted(long post, String task, String standing) {}

    @PostMapping("/api/v1/feeds/posts")
    @Open(byToken = true)
    @Operation(summary = "post evidence or progress to a task, with the token of a feed")
    ResponseEntity<?> post(Visit visit, HttpServletRequest request) throws IOException {
        Words words = Spoken.words(request);
        String token = Tokens.of(Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), ""));
        Optional<Feed> feed = token.isEmpty() ? Optional.empty() : feed(visit, Tokens.hash(token));
        if (feed.isEmpty()) {
            return problem(HttpStatus.UNAUTHORIZED, words.say("feeds.api.token"));
        }
        if (!calls.take(feed.get().id())) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, words.say("feeds.api.often", Calls.MOST_A_MINUTE));
        }
        if (!places.tryAcquire()) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, words.say("feeds.api.busy"));
        }
        try {
            return taken(visit, feed.get(), request);
        } finally {
            places.release();
        }
    }

    private Optional<Feed> feed(Visit visit, String hash) {
        return acting.ask(
                visit.ledger(), (bureau, today) -> bureau.feeds().withHash(hash).filter(feed -> feed.isOpen(today)));
    }

    private ResponseEntity<?> taken(Visit visit, Feed feed, HttpServletRequest request) throws IOException {
        Words words = Spoken.words(request);
        String key = Objects.requireNonNullElse(request.getHeader("Idempotency-Key"), "");
        if (key.isBlank() || key.length() > LONGEST_KEY || key.chars().anyMatch(c -> c < ' ' || c > '~')) {
            return noted(feed, "", problem(HttpStatus.BAD_REQUEST, words.say("feeds.api.key", LONGEST_KEY)));
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return noted(
                    feed, "", problem(HttpStatus.CONTENT_TOO_LARGE, words.say("feeds.api.large", MOST_BYTES >> 20)));
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return noted(
                    feed, "", problem(HttpStatus.CONTENT_TOO_LARGE, words.say("feeds.api.large", MOST_BYTES >> 20)));
        }
        try {
            Envelope sent = Envelope.of(body, key);
            return noted(feed, sent.task(), posted(visit, feed, sent, words));
        } catch (Envelope.Odd odd) {
            return noted(feed, "", problem(HttpStatus.BAD_REQUEST, words.say(odd.key())));
        }
    }

    private ResponseEntity<?> noted(Feed feed, String task, ResponseEntity<?> answer) {
        calls.note(feed.id(), task, answer.getStatusCode().value());
        return answer;
    }

    private ResponseEntity<?> posted(Visit visit, Feed feed, Envelope sent, Words words) {
        Actor actor = new Actor(feed.actor(), Set.of(), false, Set.of(), Set.of());
        Outcome outcome = acting.tried(actor, new PostToTask(feed.id(), sent.task(), sent.sent()).with(sent.files()));
        return switch (outcome) {
            case Outcome.Done(String _, long _) ->
                answered(visit, feed, sent.sent().key());
            case Outcome.Absent(String _, String id) ->
                problem(HttpStatus.NOT_FOUND, words.say("feeds.api.absent", id));
            case Outcome.Refused(String reason, List<String> values) ->
                problem(
                        reason.equals("feed.other_key") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        Acting.said(words, new Decision.Refused(reason, values)));
            case Outcome.Faults(List<Decision.Fault> all) ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Acting.said(words, all.getFirst().refused()));
        };
    }

    /// As it stands now: the same for the first time and for every other.
    private ResponseEntity<?> answered(Visit visit, Feed feed, String key) {
        Post post = acting.ask(
                visit.ledger(),
                (bureau, today) -> bureau.feeds().post(feed.id(), key).orElseThrow());
        return ResponseEntity.ok(
                new Posted(post.seq(), post.task(), post.standing().name().toLowerCase(Locale.ROOT)));
    }

    private static ResponseEntity<?> problem(HttpStatus status, String words) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setType(URI.create("/problems/feed"));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer.body(problem);
    }
}
