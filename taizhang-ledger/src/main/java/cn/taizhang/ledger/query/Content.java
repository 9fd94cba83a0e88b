package cn.taizhang.ledger.query;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Digest;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/// One number for what a ledger says, whenever, by whom and in what order it was written.
///
/// 例: a ledger that was filled in one go and one that was killed and completed have the same.
///
/// - Covers files, whether each document counts, and every standing record with its words.
public final class Content {

    private static final int LANES = 4;

    private final long[] sum = new long[LANES];

    public static String of(Database database) {
        Content content = new Content();
        Digest digest = new Digest();
        Holdings.of(database)
                .byDocument()
                .values()
                .forEach(one -> content.add(digest.add(one.file().sha256())
                        .add(one.file().name())
                        .add(one.standing().name())
                        .add(one.why())
                        .take()));
        new Records(database).standing(Records.Filter.ALL, entry -> content.add(hash(digest, entry)));
        return content.hex();
    }

    private static byte[] hash(Digest digest, Posted entry) {
        return digest.add(entry.id())
                .add(entry.type())
                .add((long) entry.anchor().start())
                .add((long) entry.anchor().end())
                .add(entry.anchor().quote())
                .add(entry.anchor().text())
                .add(entry.payload())
                .take();
    }

    /// Sums do not depend on the order, and tell a doubled row from a single one.
    private void add(byte[] hash) {
        ByteBuffer lanes = ByteBuffer.wrap(hash);
        for (int i = 0; i < LANES; i++) {
            sum[i] += lanes.getLong();
        }
    }

    private String hex() {
        ByteBuffer lanes = ByteBuffer.allocate(LANES * Long.BYTES);
        for (long lane : sum) {
            lanes.putLong(lane);
        }
        return HexFormat.of().formatHex(lanes.array());
    }
}
