package cn.taizhang.web.promise;

import cn.taizhang.app.console.Refused;
import cn.taizhang.app.scope.Places;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.rules.field.Field;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds promises by what they count as, and takes from the ledger only those that are shown.
///
/// 例: the 3,436 that were exceeded, 50 of them from the 101st on.
///
/// - The newest years come first, then places by code, then the order of the text.
@Component
public final class PromiseSearch {

    private final Known known;
    private final PromiseIndex index;
    private final PromiseLines lines;

    PromiseSearch(Known known, PromiseIndex index, PromiseLines lines) {
        this.known = known;
        this.index = index;
        this.lines = lines;
    }

    /// The pairs a person may see whose place and year are asked for; a place that is none of them is [Refused].
    public List<Pair> pairs(Visit visit, Criteria criteria) {
        List<Pair> seen = Pairs.of(visit).all().stream()
                .filter(pair -> visit.sees(pair.earlier()) && visit.sees(pair.later()))
                .toList();
        List<Places> wanted = criteria.places().stream()
                .map(word -> new Places(known.all().knowledge().places().gazetteer(), List.of(word)))
                .toList();
        Set<String> keys = seen.stream()
                .filter(pair -> wanted.stream().anyMatch(places -> holds(places, pair)))
                .map(Pair::key)
                .collect(Collectors.toSet());
        for (Places places : wanted) {
            if (seen.stream().noneMatch(pair -> holds(places, pair))) {
                throw new Refused("fault.place", places.wanted().getFirst());
            }
        }
        return seen.stream()
                .filter(pair -> wanted.isEmpty() || keys.contains(pair.key()))
                .filter(pair -> criteria.holdsYear(pair.year()))
                .filter(pair -> criteria.level().isEmpty()
                        || criteria.level().equals(pair.earlier().head().level()))
                .toList();
    }

    private static boolean holds(Places places, Pair pair) {
        return places.hold(pair.place(), pair.earlier().head().code());
    }

    /// The pairs asked for of which nothing was proposed yet.
    public List<Pair> waiting(Visit visit, Criteria criteria) {
        Map<Long, PromiseIndex.Page> pages = index.pages(visit);
        return pairs(visit, criteria).stream()
                .filter(pair -> pages.get(pair.document()) instanceof PromiseIndex.Page page && page.size() == 0)
                .toList();
    }

    /// One promise as it is counted.
    public record Counted(Pair pair, Verdict verdict, Field field) {}

    /// Hands over every promise asked for, without taking it from the ledger.
    public void each(Visit visit, Criteria criteria, Consumer<Counted> sink) {
        for (Slice slice : slices(visit, criteria)) {
            for (int at : slice.at()) {
                int code = slice.page().codes()[at];
                sink.accept(new Counted(slice.pair(), PromiseCode.verdict(code), PromiseCode.field(code)));
            }
        }
    }

    /// The promises of one report that are asked for, by their places in its order.
    private record Slice(Pair pair, PromiseIndex.Page page, List<Integer> at) {}

    private List<Slice> slices(Visit visit, Criteria criteria) {
        Map<Long, PromiseIndex.Page> pages = index.pages(visit);
        Set<Integer> worded = criteria.q().isEmpty()
                ? Set.of()
                : new Links(visit.ledger().database())
                        .containing(criteria.q()).stream().map(String::hashCode).collect(Collectors.toSet());
        List<Slice> slices = new ArrayList<>();
        for (Pair pair : pairs(visit, criteria)) {
            if (pages.get(pair.document()) instanceof PromiseIndex.Page page) {
                List<Integer> at = new ArrayList<>();
                for (int i = 0; i < page.size(); i++) {
                    if (criteria.holds(page.codes()[i]) && (criteria.q().isEmpty() || worded.contains(page.ids()[i]))) {
                        at.add(i);
                    }
                }
                slices.add(new Slice(pair, page, at));
            }
        }
        return slices;
    }

    /// Some of what was found, how many there are in all, and the pairs nothing was proposed for yet.
    public record Found(List<PromiseLine> lines, long total, List<Pair> waiting) {
        public Found {
            lines = List.copyOf(lines);
            waiting = List.copyOf(waiting);
        }
    }

    /// As many as wanted from a place on; of a single pair that waits the rules are asked at once.
    public Found found(Visit visit, Criteria criteria, long from, int most) {
        List<Slice> slices = slices(visit, criteria);
        List<Pair> waiting = slices.stream()
                .filter(slice -> slice.page().size() == 0)
                .map(Slice::pair)
                .toList();
        if (slices.size() == 1 && waiting.size() == 1) {
            return workedOut(visit, criteria, waiting.getFirst(), from, most);
        }
        List<PromiseLine> shown = new ArrayList<>();
        Map<String, Said> carried = PromiseLines.carried(visit.ledger());
        long before = 0;
        for (Slice slice : slices) {
            long end = before + slice.at().size();
            if (end > Math.max(from, before) && shown.size() < most) {
                List<PromiseLine> all = of(visit.ledger(), slice, carried);
                all.stream()
                        .skip(Math.max(0, from - before))
                        .limit(most - shown.size())
                        .forEach(shown::add);
            }
            before = end;
        }
        return new Found(shown, before, waiting);
    }

    /// What was known of one pair at an instant, all of it.
    public List<PromiseLine> earlier(Visit visit, Criteria criteria, Pair pair, Instant at) {
        return lines.of(visit.ledger(), pair, at, PromiseLines.carried(visit.ledger())).stream()
                .filter(line -> holds(criteria, line))
                .toList();
    }

    /// The promise of a link as it stands now, by the id of the link; what the person may not see is absent.
    public PromiseLine one(Visit visit, String id) {
        Pairs pairs = Pairs.of(visit);
        String promise = id.substring(0, Math.max(0, id.lastIndexOf('@')));
        return visit.ledger().records().history(promise).stream()
                .map(Posted::document)
                .distinct()
                .flatMap(pairs::of)
                .filter(pair -> visit.sees(pair.earlier()) && visit.sees(pair.later()))
                .filter(pair -> pair.link(promise).equals(id))
                .limit(1)
                .flatMap(pair -> lines.now(visit.ledger(), pairs, pair).stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("link", id));
    }

    private static boolean holds(Criteria criteria, PromiseLine line) {
        return criteria.holds(PromiseCode.of(line))
                && (line.quote().contains(criteria.q())
                        || line.results().stream().anyMatch(side -> side.quote().contains(criteria.q())));
    }

    private Found workedOut(Visit visit, Criteria criteria, Pair pair, long from, int most) {
        List<PromiseLine> all = lines.now(visit.ledger(), Pairs.of(visit), pair).stream()
                .filter(line -> holds(criteria, line))
                .toList();
        return new Found(all.stream().skip(from).limit(most).toList(), all.size(), List.of(pair));
    }

    private List<PromiseLine> of(Ledger ledger, Slice slice, Map<String, Said> carried) {
        List<PromiseLine> all = lines.of(ledger, slice.pair(), Instant.MAX, carried);
        return slice.at().stream().filter(at -> at < all.size()).map(all::get).toList();
    }

    /// Hands over all that are asked for, one report after the other.
    public void all(Visit visit, Criteria criteria, Consumer<PromiseLine> sink) {
        List<Slice> slices = slices(visit, criteria);
        if (slices.size() == 1 && slices.getFirst().page().size() == 0) {
            workedOut(visit, criteria, slices.getFirst().pair(), 0, Integer.MAX_VALUE)
                    .lines()
                    .forEach(sink);
        } else {
            Map<String, Said> carried = PromiseLines.carried(visit.ledger());
            slices.stream()
                    .filter(slice -> !slice.at().isEmpty())
                    .forEach(slice -> of(visit.ledger(), slice, carried).forEach(sink));
        }
    }
}
