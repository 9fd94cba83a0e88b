package cn.taizhang.web.promise;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.query.Headings;
import cn.taizhang.rules.field.Field;
import cn.taizhang.web.known.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes the promises of one report and what became of them from the ledger.
///
/// 例: 84 promises of 浙江省 2023, 12 of them spoken on, as known on 1 March 2026.
///
/// - In the order of the text. Where the ledger keeps no proposals yet, the rules are asked at once.
@Component
public final class PromiseLines {

    private final Known known;
    private final Follower follower;

    PromiseLines(Known known, Follower follower) {
        this.known = known;
        this.follower = follower;
    }

    /// What is known of a pair at an instant; nothing where nothing was proposed until then.
    ///
    /// - `carried` are the words of persons that were carried over to a newer edition, see [#carried(Ledger)].
    public List<PromiseLine> of(Ledger ledger, Pair pair, Instant at, Map<String, Said> carried) {
        Links links = new Links(ledger.database());
        int year = pair.later().head().year();
        Map<String, Said> proposed = new HashMap<>();
        Map<String, Said> said = new HashMap<>(carried);
        for (Said one : links.of(pair.document(), year)) {
            if (!one.word().at().isAfter(at)) {
                (one.act().personal() ? said : proposed).put(one.link().id(), one);
            }
        }
        return lines(ledger, pair, proposed, said);
    }

    /// What is known of a pair now, worked out by rule where the ledger keeps nothing yet.
    public List<PromiseLine> now(Ledger ledger, Pairs pairs, Pair pair) {
        List<PromiseLine> kept = of(ledger, pair, Instant.MAX, carried(ledger));
        return kept.isEmpty()
                ? workedOut(ledger, pair, follower.follow(ledger, pairs, pair).links())
                : kept;
    }

    /// What persons said of promises that now stand in a newer edition of the report, by the ids they have there.
    public static Map<String, Said> carried(Ledger ledger) {
        Map<String, Said> carried = new HashMap<>();
        new Links(ledger.database()).byPersons().values().forEach(said -> {
            if (!said.link().id().equals(said.link().current())) {
                carried.put(said.link().current(), said);
            }
        });
        return carried;
    }

    private List<PromiseLine> workedOut(Ledger ledger, Pair pair, List<Link> links) {
        Map<String, Link> byPromise = links.stream()
                .collect(Collectors.toMap(link -> link.promise().record(), Function.identity(), (a, b) -> a));
        Headings headings = Headings.of(ledger.database(), pair.document());
        return Current.of(ledger.database(), pair.document()).stream()
                .filter(entry -> byPromise.containsKey(entry.id()))
                .sorted(Comparator.comparingInt((Posted entry) -> entry.anchor().start())
                        .thenComparing(Posted::id))
                .flatMap(entry -> Stream.ofNullable(byPromise.get(entry.id()))
                        .map(link -> line(pair, entry, headings, new Heard(link, link, LinkReview.NONE, false))))
                .toList();
    }

    private record Heard(Link link, Link proposed, LinkReview voice, boolean kept) {}

    private List<PromiseLine> lines(Ledger ledger, Pair pair, Map<String, Said> proposed, Map<String, Said> said) {
        List<Posted> promises = proposed.isEmpty()
                ? List.of()
                : new Links(ledger.database())
                        .promises(pair.document(), pair.later().head().year());
        if (promises.isEmpty()) {
            return List.of();
        }
        Headings headings = Headings.of(ledger.database(), pair.document());
        List<PromiseLine> lines = new ArrayList<>();
        for (Posted promise : promises) {
            String id = pair.link(promise.id());
            if (proposed.get(id) instanceof Said rule) {
                Link link = rule.link();
                Heard heard = said.get(id) instanceof Said word
                        ? new Heard(LinkReview.of(word).over(word.link(), link), link, LinkReview.of(word), true)
                        : new Heard(link, link, LinkReview.NONE, true);
                lines.add(line(pair, promise, headings, heard));
            }
        }
        return lines;
    }

    private PromiseLine line(Pair pair, Posted promise, Headings headings, Heard heard) {
        List<String> above = headings.above(promise.facets().section());
        Field field = PromiseField.of(
                known.all().fields(),
                promise.facets().indicator(),
                above,
                promise.anchor().text());
        return new PromiseLine(
                pair,
                promise,
                heard.link(),
                heard.proposed(),
                heard.voice(),
                field,
                above.isEmpty() ? "" : above.getFirst(),
                heard.kept());
    }
}
