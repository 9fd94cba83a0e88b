package cn.taizhang.ledger.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hash chain over all that was ever written: each link is the hash of the one before and of its own row.
///
/// 例: posting 1, its entries 1 to 812, posting 2, its entries 813 to …; a posting also answers for the rows attached
/// to it.
///
/// - A changed, missing, doubled or moved row breaks it, and [ChainCheck] says where.
public final class Chain {

    private static final byte[] BEGINNING = new byte[32];

    private final Digest digest = new Digest();
    private byte[] last;

    private Chain(byte[] last) {
        this.last = last;
    }

    /// The chain before anything was written.
    public static Chain beginning() {
        return new Chain(BEGINNING);
    }

    /// The chain whose last hash this is.
    public static Chain after(byte[] last) {
        return new Chain(last.clone());
    }

    /// The chain as the ledger left it.
    public static Chain of(Database database) {
        record Last(long posting, byte[] hash) {}
        List<Last> posting = database.list(
                "SELECT seq, hash FROM posting ORDER BY seq DESC LIMIT 1", row -> new Last(row.whole(1), row.bytes(2)));
        List<Last> entry = database.list(
                "SELECT posting, hash FROM entry ORDER BY seq DESC LIMIT 1",
                row -> new Last(row.whole(1), row.bytes(2)));
        if (posting.isEmpty()) {
            return beginning();
        }
        boolean ended = !entry.isEmpty()
                && entry.getFirst().posting() == posting.getFirst().posting();
        return new Chain((ended ? entry : posting).getFirst().hash());
    }

    /// Adds a row and answers with its hash.
    public byte[] link(@Nullable Object[] values) {
        digest.add(last);
        digest.addAll(values);
        last = digest.take();
        return last;
    }

    /// Whether a row that follows bears the hash it ought to.
    public boolean follows(@Nullable Object[] values, byte[] hash) {
        return Arrays.equals(link(values), hash);
    }

    /// The last hash, which stands for all before it.
    public String head() {
        return HexFormat.of().formatHex(last);
    }
}
