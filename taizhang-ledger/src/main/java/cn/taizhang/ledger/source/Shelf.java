package cn.taizhang.ledger.source;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Source;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.StoredText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the sources and documents a ledger holds.
public final class Shelf {

    private static final String NEWEST = " AND NOT EXISTS (SELECT 1 FROM source n WHERE n.replaces = s.seq)";

    private final Database database;

    public Shelf(Database database) {
        this.database = database;
    }

    /// A source the ledger holds, in its newest edition.
    public record Held(long seq, String sha256) {}

    /// A document of a source with its compressed text.
    public record Part(long seq, byte[] body, boolean apart) {}

    /// The files that were read, by hash, each with the author that read it last.
    public Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        database.each(
                "SELECT s.sha256, p.author FROM source s JOIN posting p ON p.source = s.seq"
                        + " WHERE p.kind IN ('read', 'reread', 'edition')" + NEWEST + " ORDER BY p.seq",
                row -> Map.entry(row.text(1), row.text(2)),
                entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    public List<Held> withHash(String sha256) {
        return held("s.sha256 = ?", sha256);
    }

    public List<Held> atPath(String path) {
        return held("s.path = ?", path);
    }

    private List<Held> held(String condition, String value) {
        return database.list(
                "SELECT s.seq, s.sha256 FROM source s WHERE " + condition + NEWEST + " ORDER BY s.seq DESC",
                row -> new Held(row.whole(1), row.text(2)),
                value);
    }

    /// Who read a source last.
    public String reader(long source) {
        return database.list(
                        "SELECT author FROM posting WHERE source = ? AND kind IN ('read', 'reread', 'edition')"
                                + " ORDER BY seq DESC LIMIT 1",
                        row -> row.text(1),
                        source)
                .getFirst();
    }

    public String path(long document) {
        return database.list(
                        "SELECT s.path FROM document d JOIN source s ON s.seq = d.source WHERE d.seq = ?",
                        row -> row.text(1),
                        document)
                .getFirst();
    }

    public List<Part> parts(long source) {
        return database.list(
                "SELECT seq, body, apart FROM document WHERE source = ? ORDER BY seq",
                row -> new Part(row.whole(1), row.bytes(2), !row.absent(3)),
                source);
    }

    public List<Long> sentences(long document) {
        return database.list("SELECT seq FROM sentence WHERE document = ? ORDER BY seq", row -> row.whole(1), document);
    }

    /// The documents of the edition that a source replaced, none for a first edition.
    public List<Long> before(long source) {
        return database.list(
                "SELECT d.seq FROM document d JOIN source n ON n.replaces = d.source WHERE n.seq = ? ORDER BY d.seq",
                row -> row.whole(1),
                source);
    }

    /// The documents of the edition that replaced a source, none for the newest.
    public List<Long> after(long source) {
        return database.list(
                "SELECT d.seq FROM document d JOIN source n ON n.seq = d.source WHERE n.replaces = ? ORDER BY d.seq",
                row -> row.whole(1),
                source);
    }

    /// The document of that number, able to quote itself.
    public Document document(long seq) {
        record Stored(Source head, byte[] source, byte[] document) {}
        Stored stored = database.list(
                        "SELECT s.name, s.format, s.sha256, s.extractor, s.body, d.body FROM document d"
                                + " JOIN source s ON s.seq = d.source WHERE d.seq = ?",
                        row -> new Stored(
                                new Source(
                                        row.text(1),
                                        Source.Format.valueOf(row.text(2)),
                                        row.text(3),
                                        row.text(4),
                                        "",
                                        List.of()),
                                row.bytes(5),
                                row.bytes(6)),
                        seq)
                .getFirst();
        return StoredText.document(StoredText.source(stored.head(), stored.source()), stored.document());
    }
}
