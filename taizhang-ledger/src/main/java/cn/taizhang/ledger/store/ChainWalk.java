package cn.taizhang.ledger.store;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One walk along the chain: each posting with what is attached to it, then its entries.
final class ChainWalk {

    private static final int ATTACHED =
            Shape.POSTING.columns().stream().map(Shape.Column::name).toList().indexOf("attached");
    private static final int HASH_OF_ENTRY = Shape.ENTRY.columns().size() + 1;
    private static final int HASH_OF_POSTING = Shape.POSTING.columns().size() + 1;

    private final Database database;
    private final Chain chain = Chain.beginning();
    private final Deque<Hashed> postings;
    private List<ChainCheck.Broken> broken = List.of();
    private long posting;
    private long entry;

    /// A row with the hash it bears; its first two values are its own number and that of its posting.
    private record Hashed(@Nullable Object[] values, byte[] hash) {

        long seq() {
            return number(0);
        }

        long number(int at) {
            return values[at] instanceof Long whole ? whole : 0;
        }
    }

    ChainWalk(Database database) {
        this.database = database;
        this.postings = new ArrayDeque<>(database.list(
                "SELECT " + Shape.POSTING.names() + ", hash FROM posting ORDER BY seq",
                row -> new Hashed(Rows.values(Shape.POSTING, row), row.bytes(HASH_OF_POSTING))));
    }

    ChainCheck go() {
        database.each(
                "SELECT " + Shape.ENTRY.names() + ", hash FROM entry ORDER BY seq",
                row -> new Hashed(Rows.values(Shape.ENTRY, row), row.bytes(HASH_OF_ENTRY)),
                this::entry);
        upTo(Long.MAX_VALUE);
        return broken.isEmpty() ? new ChainCheck.Sound(posting, entry, chain.head()) : broken.getFirst();
    }

    private void entry(Hashed row) {
        upTo(row.number(1));
        if (broken.isEmpty()) {
            entry++;
            boolean here = row.seq() == entry && row.number(1) == posting;
            if (!here || !chain.follows(row.values(), row.hash())) {
                broken = List.of(new ChainCheck.Broken("entry", entry));
            }
        }
    }

    /// Links the postings up to the one whose entry comes next.
    private void upTo(long seq) {
        while (broken.isEmpty() && !postings.isEmpty() && postings.getFirst().seq() <= seq) {
            Hashed row = postings.removeFirst();
            posting++;
            if (row.seq() != posting || !attached(row) || !chain.follows(row.values(), row.hash())) {
                broken = List.of(new ChainCheck.Broken("posting", posting));
            }
        }
    }

    private boolean attached(Hashed row) {
        Digest digest = new Digest();
        for (Shape shape : Shape.ATTACHED) {
            database.each(
                    "SELECT " + shape.names() + " FROM " + shape.table() + " WHERE posting = ? ORDER BY seq",
                    values -> Rows.values(shape, values),
                    digest::addAll,
                    row.seq());
        }
        return row.values()[ATTACHED] instanceof byte[] expected && Arrays.equals(digest.take(), expected);
    }
}
