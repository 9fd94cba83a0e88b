package cn.taizhang.ledger.search.shared;

import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.index.Coverage;
import cn.taizhang.ledger.search.index.Upkeep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// An index as one commit of it stands, for any number of threads.
///
/// 例: the index of the ledger up to posting 587.
///
/// - `upkeep` is what was last done to it, or why it could not be brought up to the ledger.
public final class Snapshot {

    private final DirectoryReader reader;
    private final Search search;
    private final Coverage covered;
    private final AtomicReference<@Nullable Counts> everything = new AtomicReference<>();
    private final AtomicReference<Upkeep> upkeep;

    Snapshot(DirectoryReader reader, Upkeep upkeep) throws IOException {
        this.reader = reader;
        this.search = new Search(reader);
        this.covered = Coverage.of(reader);
        this.upkeep = new AtomicReference<>(upkeep);
    }

    public Search search() {
        return search;
    }

    public Upkeep upkeep() {
        return upkeep.get();
    }

    /// The number of the last posting it holds.
    public long version() {
        return covered.posting();
    }

    /// The counts of all texts, which tell what values a facet has.
    public Counts everything() throws IOException {
        Counts known = everything.get();
        if (known != null) {
            return known;
        }
        Counts made = search.everything();
        everything.set(made);
        return made;
    }

    Coverage covered() {
        return covered;
    }

    void heard(Upkeep heard) {
        upkeep.set(heard);
    }

    /// Keeps it open while it is used; false when it is closed already.
    boolean take() {
        return reader.tryIncRef();
    }

    void giveBack() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the search index", e);
        }
    }
}
