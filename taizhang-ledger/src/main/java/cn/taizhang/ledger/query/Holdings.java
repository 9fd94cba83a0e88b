package cn.taizhang.ledger.query;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.query.Holding.Head;
import cn.taizhang.ledger.query.Holding.Standing;
import cn.taizhang.ledger.store.Database;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// All documents of a ledger, by number, with what counts and what does not.
///
/// - Of several documents with one report that one counts which says whose it is, then the longest, then the first.
public record Holdings(SequencedMap<Long, Holding> byDocument) {

    private static final Comparator<Holding> BETTER = Comparator.comparing(
                    (Holding one) -> !one.head().isKnown())
            .thenComparing(one -> -one.file().characters())
            .thenComparing(Holding::document);

    /// The current head of a document.
    private record Known(long document, String report, Head head) {}

    /// Two documents with one report.
    private record Pair(long one, long other) {}

    public static Holdings of(Database database) {
        Map<Long, Known> heads = new HashMap<>();
        database.list(
                        "SELECT h.document, e.id, h.place, h.place_code, h.level, h.parent, h.series, h.year, e.act FROM head h"
                                + " JOIN entry e ON e.seq = h.entry"
                                + " WHERE NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq) ORDER BY h.seq",
                        row -> Act.of(row.text(9)).standing()
                                ? new Known(
                                        row.whole(1),
                                        row.text(2),
                                        new Head(row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), (int)
                                                row.whole(8)))
                                : new Known(row.whole(1), row.text(2), Head.UNKNOWN))
                .forEach(known -> heads.put(known.document(), known));
        SequencedMap<Long, Holding> holdings = new LinkedHashMap<>();
        database.each(
                "SELECT d.seq, d.source, s.sha256, s.path, s.name, d.characters, d.title, d.apart,"
                        + " (SELECT max(n.seq) FROM source n WHERE n.replaces = s.seq) FROM document d"
                        + " JOIN source s ON s.seq = d.source ORDER BY d.seq",
                row -> {
                    Known known = heads.getOrDefault(row.whole(1), new Known(row.whole(1), "", Head.UNKNOWN));
                    Standing standing =
                            !row.absent(9) ? Standing.REPLACED : row.absent(8) ? Standing.COUNTED : Standing.APART;
                    return new Holding(
                            row.whole(1),
                            new Holding.Filed(row.whole(2), row.text(3), row.text(4), row.text(5), row.whole(6)),
                            known.report(),
                            known.head(),
                            standing,
                            row.text(8));
                },
                holding -> holdings.put(holding.document(), holding));
        List<Pair> pairs = database.list(
                "SELECT document, of_document FROM variant ORDER BY seq", row -> new Pair(row.whole(1), row.whole(2)));
        outrank(holdings, pairs);
        return new Holdings(holdings);
    }

    /// Marks all but the best of each group of documents with one report.
    private static void outrank(SequencedMap<Long, Holding> holdings, List<Pair> pairs) {
        Groups groups = new Groups();
        for (Pair pair : pairs) {
            if (counts(holdings, pair.one()) && counts(holdings, pair.other())) {
                groups.join(pair.one(), pair.other());
            }
        }
        for (List<Long> group : groups.all()) {
            holdings.values().stream()
                    .filter(one -> group.contains(one.document()))
                    .sorted(BETTER)
                    .skip(1)
                    .toList()
                    .forEach(one -> holdings.put(one.document(), variant(one)));
        }
    }

    private static boolean counts(Map<Long, Holding> holdings, long document) {
        Holding holding = holdings.get(document);
        return holding != null && holding.counts();
    }

    private static Holding variant(Holding one) {
        return new Holding(one.document(), one.file(), one.report(), one.head(), Standing.VARIANT, one.why());
    }

    public Holding of(long document) {
        return byDocument.getOrDefault(
                document,
                new Holding(document, new Holding.Filed(0, "", "", "", 0), "", Head.UNKNOWN, Standing.APART, ""));
    }

    /// The reports that count.
    public List<Holding> counted() {
        return byDocument.values().stream().filter(Holding::counts).toList();
    }
}
