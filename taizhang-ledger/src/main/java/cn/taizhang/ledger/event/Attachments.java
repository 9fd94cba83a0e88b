package cn.taizhang.ledger.event;

import cn.taizhang.ledger.store.Chain;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Database.Turn;
import cn.taizhang.ledger.store.Digest;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Shape;
import java.util.HexFormat;
import java.util.Optional;

/// Files that events name, such as evidence, kept under the SHA-256 of their bytes.
///
/// 例: `put(photo)` is `9f2c…e1`, and so is it the second time.
///
/// - Put inside the transaction of the event that names it, it is kept or taken back with that.
/// - The same bytes are kept once; none are ever changed or taken away.
public final class Attachments {

    /// The bytes a file may have, so that any backup with it can be restored.
    public static final int MOST_BYTES = 32 << 20;

    private final Database database;

    public Attachments(Database database) {
        this.database = database;
    }

    /// Keeps the bytes, in the transaction at hand or in one of their own, and answers with their SHA-256 in hex.
    public String put(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are too many for an attachment");
        }
        if (database.inTransaction()) {
            database.take(Turn.EVENTS);
            return kept(bytes);
        }
        try {
            database.begin(Turn.EVENTS);
            String sha256 = kept(bytes);
            database.commit();
            return sha256;
        } finally {
            database.rollback();
        }
    }

    private String kept(byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(Digest.sha256(bytes));
        if (!holds(database, sha256)) {
            record Last(long seq, Chain chain) {}
            Last last = database
                    .list(
                            "SELECT seq, hash FROM attachment ORDER BY seq DESC LIMIT 1",
                            row -> new Last(row.whole(1), Chain.after(row.bytes(2))))
                    .stream()
                    .findFirst()
                    .orElseGet(() -> new Last(0, Chain.beginning()));
            long seq = last.seq() + 1;
            long size = bytes.length;
            try (Rows rows = new Rows(database, Shape.ATTACHMENT, "hash")) {
                rows.add(new Object[] {seq, sha256, size, bytes}, last.chain().link(new Object[] {seq, sha256, size}));
                rows.flush();
            }
        }
        return sha256;
    }

    /// The bytes that have this SHA-256.
    public Optional<byte[]> bytes(String sha256) {
        return database.list("SELECT body FROM attachment WHERE sha256 = ?", row -> row.bytes(1), sha256).stream()
                .findFirst();
    }

    static boolean holds(Database database, String sha256) {
        return database.number("SELECT count(*) FROM attachment WHERE sha256 = ?", sha256) == 1;
    }
}
