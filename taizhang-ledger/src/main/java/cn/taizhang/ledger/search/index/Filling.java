package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/// Fills an index from a ledger, once or again and again while the ledger grows.
///
/// 例: `follow` after every commit of the ledger, `commit` at the end.
///
/// - Whole reports are put in and taken out: one that has a new or a replaced record, another head, or no longer
///   counts, is taken out and put in anew as it stands.
/// - Nothing that was followed is kept before [#commit()]; a commit holds it all or nothing of it.
public final class Filling implements AutoCloseable {

    /// Terms that stay in the cache of the processor are found a fifth faster than those of a large buffer.
    private static final double BUFFER = 24;

    private static final double SMALL = 1;
    private static final double SEGMENTS = 12;
    private static final int BATCH = 500;

    static {
        Quiet.keep();
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final Map<Long, String> present;
    private Coverage covered;

    private Filling(Directory directory, IndexWriter writer, Map<Long, String> present, Coverage covered) {
        this.directory = directory;
        this.writer = writer;
        this.present = present;
        this.covered = covered;
    }

    /// Opens what is there to add to it.
    static Filling adding(Directory directory, Coverage covered) throws IOException {
        IndexWriterConfig config = config(IndexWriterConfig.OpenMode.APPEND);
        // A report or two make a small segment: fewer files are sooner written.
        config.setUseCompoundFile(true);
        IndexWriter writer = new IndexWriter(directory, config);
        return new Filling(directory, writer, Present.in(directory), covered);
    }

    /// Begins anew.
    static Filling anew(Directory directory) throws IOException {
        IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
        return new Filling(directory, writer, new HashMap<>(), Coverage.NOTHING);
    }

    /// How an index is written, here and by benchmarks.
    public static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(mode);
        config.setRAMBufferSizeMB(BUFFER);
        config.setUseCompoundFile(false);
        // A ledger of some hundred reports is written without merging anything.
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setFloorSegmentMB(SMALL);
        merging.setSegmentsPerTier(SEGMENTS);
        config.setMergePolicy(merging);
        return config;
    }

    /// Puts in what the ledger holds since the last call.
    public void follow(Ledger ledger) {
        Database database = ledger.database();
        Coverage now = Coverage.of(database);
        if (now.equals(covered)) {
            return;
        }
        Map<Long, Whose> wanted = new HashMap<>();
        for (Holding holding : ledger.holdings().counted()) {
            wanted.put(holding.document(), Whose.of(holding));
        }
        Set<Long> touched = touched(database);
        try {
            takeOut(wanted, touched);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        putIn(new Passages(database), new TreeMap<>(wanted));
        covered = now;
    }

    /// An entry the index does not know: its document, and which entry it replaces, or 0.
    private record News(long document, long supersedes) {}

    /// The documents with entries the index does not know, and those whose entries these replace.
    private Set<Long> touched(Database database) {
        Set<Long> touched = new HashSet<>();
        if (covered.entry() == 0) {
            return touched;
        }
        // Asked for the documents alone, SQLite would rather go through an index of all of them.
        List<News> news = database.list(
                "SELECT document, supersedes FROM entry WHERE seq > ?",
                row -> new News(row.whole(1), row.whole(2)),
                covered.entry());
        news.forEach(one -> touched.add(one.document()));
        List<Long> replaced =
                news.stream().map(News::supersedes).filter(seq -> seq > 0).toList();
        for (int from = 0; from < replaced.size(); from += BATCH) {
            List<Long> batch = replaced.subList(from, Math.min(replaced.size(), from + BATCH));
            touched.addAll(database.list(
                    "SELECT document FROM entry WHERE seq IN ("
                            + String.join(", ", Collections.nCopies(batch.size(), "?")) + ")",
                    row -> row.whole(1),
                    batch.toArray()));
        }
        return touched;
    }

    private void takeOut(Map<Long, Whose> wanted, Set<Long> touched) throws IOException {
        for (Map.Entry<Long, String> one : Map.copyOf(present).entrySet()) {
            Whose whose = wanted.get(one.getKey());
            boolean stays = whose != null && whose.word().equals(one.getValue()) && !touched.contains(one.getKey());
            if (!stays) {
                writer.deleteDocuments(new Term(Fields.WHOSE, one.getValue()));
                present.remove(one.getKey());
            }
        }
    }

    private void putIn(Passages passages, SortedMap<Long, Whose> wanted) {
        try (Feeders feeders = new Feeders(writer)) {
            wanted.forEach((document, whose) -> {
                if (!present.containsKey(document)) {
                    feeders.add(whose, passages.of(document));
                    present.put(document, whose.word());
                }
            });
            feeders.finish();
        }
    }

    /// Makes all that was followed last.
    public void commit() {
        try {
            writer.setLiveCommitData(covered.words().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives up what was not committed.
    @Override
    public void close() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
