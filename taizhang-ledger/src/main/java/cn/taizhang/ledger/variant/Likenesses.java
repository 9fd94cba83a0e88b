package cn.taizhang.ledger.variant;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.StoredText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Finds, for a report that comes in, the documents of the ledger that hold the same report.
///
/// 例: 本溪市2024 from the portal and from a compendium: place and year agree and nine tenths of the clauses are the same.
///
/// - Documents of the same place and year are compared, and those that share a fingerprint, whatever they are called.
/// - With an unknown head it takes more in common than with the same one, and with another head most of all: a
///   government may word two years nearly alike.
public final class Likenesses implements AutoCloseable {

    private static final double SAME_HEAD = 0.3;
    private static final double UNKNOWN_HEAD = 0.6;
    private static final double OTHER_HEAD = 0.85;

    /// One fingerprint in common is often chance.
    private static final int SHARED = 2;

    /// Some 8 KB each.
    private static final int REMEMBERED = 4_000;

    private static final String NEWEST =
            " AND NOT EXISTS (SELECT 1 FROM source n JOIN document d ON d.source = n.replaces WHERE d.seq = ";

    private final Database database;
    private final Fingerprints fingerprints;
    private final Map<Long, Signature> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Signature> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Likenesses(Database database) {
        this.database = database;
        this.fingerprints = new Fingerprints(database);
    }

    /// The documents that hold the same report, most alike first; the new one can be found from then on.
    public List<Likeness> of(String text, String place, int year, long document) {
        Signature signature = Signature.of(text);
        long[] bands = signature.bands();
        SequencedSet<Long> namesakes = new LinkedHashSet<>();
        if (!place.isEmpty() && year > 0) {
            namesakes.addAll(database.list(
                    "SELECT h.document FROM head h WHERE h.place = ? AND h.year = ?" + NEWEST + "h.document)",
                    row -> row.whole(1),
                    place,
                    (long) year));
        }
        SequencedSet<Long> candidates = new LinkedHashSet<>(namesakes);
        candidates.addAll(database.list(
                "SELECT b.document FROM band b WHERE b.fingerprint IN ("
                        + LongStream.of(bands).mapToObj(Long::toString).collect(Collectors.joining(", ")) + ")"
                        + NEWEST + "b.document) GROUP BY b.document HAVING count(*) >= " + SHARED,
                row -> row.whole(1)));
        candidates.remove(document);
        fingerprints.add(bands, document);
        remembered.put(document, signature);
        boolean known = !place.isEmpty() && year > 0;
        return candidates.stream()
                .map(other -> new Likeness(other, signature.likeness(signature(other))))
                .filter(like -> like.share() >= SAME_HEAD)
                .filter(like -> like.share() >= enough(namesakes.contains(like.document()), known, like.document()))
                .sorted((one, other) -> Double.compare(other.share(), one.share()))
                .toList();
    }

    private double enough(boolean namesake, boolean known, long other) {
        if (namesake) {
            return SAME_HEAD;
        }
        boolean both = known
                && database.number("SELECT count(*) FROM head WHERE document = ? AND place <> '' AND year > 0", other)
                        > 0;
        return both ? OTHER_HEAD : UNKNOWN_HEAD;
    }

    private Signature signature(long document) {
        return remembered.computeIfAbsent(document, unknown -> {
            byte[] body = database
                    .list("SELECT body FROM document WHERE seq = ?", row -> row.bytes(1), document)
                    .getFirst();
            return Signature.of(StoredText.mapped(body).text());
        });
    }

    /// Sends what still waits.
    public void flush() {
        fingerprints.flush();
    }

    @Override
    public void close() {
        fingerprints.close();
    }
}
