package cn.taizhang.ledger.posting;

import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.PostedRow;
import cn.taizhang.ledger.store.Chain;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Digest;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Shape;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes postings within one transaction: links them into the chain and sends them in batches.
final class Pen implements AutoCloseable {

    private final Chain chain;
    private final Numbers numbers;
    private final Rows postings;
    private final Rows entries;
    private final List<Rows> attached;
    private final Digest digest = new Digest();

    /// Why something is written: the kind of posting, by whom, for what reason, when, about which source (0: none).
    record Occasion(String kind, Author author, String reason, Instant at, long source) {}

    Pen(Database database) {
        this.chain = Chain.of(database);
        this.numbers = new Numbers(database);
        this.postings = new Rows(database, Shape.POSTING, "hash");
        this.entries = new Rows(database, Shape.ENTRY, "hash");
        this.attached =
                Shape.ATTACHED.stream().map(shape -> new Rows(database, shape)).toList();
    }

    Draft draft() {
        return new Draft(numbers);
    }

    void write(Draft draft, Occasion occasion) {
        for (Rows rows : attached) {
            for (@Nullable Object[] row : draft.attached(rows.shape())) {
                digest.addAll(row);
                rows.add(row);
            }
        }
        @Nullable
        Object[] posting = {
            draft.seq(),
            occasion.kind(),
            occasion.author().name(),
            occasion.reason(),
            occasion.at().truncatedTo(ChronoUnit.MILLIS).toString(),
            occasion.source() == 0 ? null : occasion.source(),
            digest.take()
        };
        postings.add(posting, chain.link(posting));
        for (Posted entry : draft.entries()) {
            @Nullable Object[] row = PostedRow.values(entry);
            entries.add(row, chain.link(row));
        }
    }

    void flush() {
        postings.flush();
        attached.forEach(Rows::flush);
        entries.flush();
    }

    @Override
    public void close() {
        postings.close();
        attached.forEach(Rows::close);
        entries.close();
    }
}
