package cn.taizhang.web.catalog;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.tally.Tallies;
import cn.taizhang.web.tally.Tally;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Warmed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Puts together what the library tells of each document a person may see.
///
/// 例: 583 items of the provincial ledger, in the order in which they were added.
///
/// - What is asked of the database is asked once as long as the ledger stays as it is.
@Component
@Order(1)
public final class Catalog implements Warmed {

    private final Tallies tallies;

    Catalog(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public void warm(Visit visit) {
        of(visit);
    }

    /// What does not depend on who asks.
    private record Rows(Map<Long, Tally> tallies, Map<Long, String> added, List<Pair> pairs) {}

    /// Two documents that hold one report.
    private record Pair(long one, long other, double share) {}

    public List<Item> of(Visit visit) {
        Rows rows = visit.once(Rows.class, "library", () -> rows(visit));
        List<Holding> seen = visit.holdings();
        Map<Long, List<Item.Twin>> twins = twins(seen, rows.pairs());
        return seen.stream()
                .map(one -> new Item(
                        one,
                        rows.tallies().getOrDefault(one.document(), Tally.NONE),
                        rows.added().getOrDefault(one.document(), ""),
                        twins.getOrDefault(one.document(), List.of())))
                .toList();
    }

    private Rows rows(Visit visit) {
        Map<Long, String> added = new HashMap<>();
        visit.ledger()
                .database()
                .each(
                        "SELECT d.seq, p.posted_at FROM document d JOIN posting p ON p.seq = d.posting",
                        row -> Map.entry(row.whole(1), row.text(2)),
                        one -> added.put(one.getKey(), one.getValue()));
        List<Pair> pairs = visit.ledger()
                .database()
                .list(
                        "SELECT document, of_document, likeness FROM variant ORDER BY seq",
                        row -> new Pair(row.whole(1), row.whole(2), row.real(3)));
        return new Rows(tallies.of(visit), added, pairs);
    }

    /// The twins of each document among those a person may see.
    private static Map<Long, List<Item.Twin>> twins(List<Holding> seen, List<Pair> pairs) {
        Map<Long, Holding> byDocument = new HashMap<>();
        seen.forEach(one -> byDocument.put(one.document(), one));
        Map<Long, List<Item.Twin>> twins = new HashMap<>();
        for (Pair pair : pairs) {
            join(byDocument, twins, pair);
            join(byDocument, twins, new Pair(pair.other(), pair.one(), pair.share()));
        }
        Map<String, Holding> first = new HashMap<>();
        for (Holding one : seen) {
            if (one.counts() && one.head().isKnown()) {
                Holding other =
                        first.putIfAbsent(one.head().series() + "/" + one.head().year(), one);
                if (other != null) {
                    join(byDocument, twins, new Pair(one.document(), other.document(), 0));
                    join(byDocument, twins, new Pair(other.document(), one.document(), 0));
                }
            }
        }
        return twins;
    }

    private static void join(Map<Long, Holding> seen, Map<Long, List<Item.Twin>> twins, Pair pair) {
        Holding other = seen.get(pair.other());
        if (seen.containsKey(pair.one()) && other != null) {
            twins.computeIfAbsent(pair.one(), _ -> new ArrayList<>())
                    .add(new Item.Twin(other.document(), other.file().name(), pair.share()));
        }
    }
}
