package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.search.facet.Whose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.lucene.index.IndexWriter;

/// Puts the texts of reports into an index on all processors while the ledger is being read.
///
/// - Holds a few reports at a time: reading waits for indexing.
final class Feeders implements AutoCloseable {

    private final IndexWriter writer;
    private final ExecutorService threads;
    private final Semaphore room;
    private final ConcurrentLinkedQueue<Fields> idle = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> open = new ArrayList<>();

    Feeders(IndexWriter writer) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.writer = writer;
        this.threads = Executors.newFixedThreadPool(processors);
        this.room = new Semaphore(4 * processors);
    }

    void add(Whose whose, List<Fields.Passage> passages) {
        room.acquireUninterruptibly();
        open.add(threads.submit(() -> {
            try {
                write(whose, passages);
            } finally {
                room.release();
            }
        }));
        if (open.size() > 1_000) {
            finishOld();
        }
    }

    private void finishOld() {
        List<Future<?>> done = open.stream().filter(Future::isDone).toList();
        done.forEach(Feeders::check);
        open.removeAll(done);
    }

    private void write(Whose whose, List<Fields.Passage> passages) {
        Fields known = idle.poll();
        Fields fields = known == null ? new Fields() : known;
        fields.in(whose);
        try {
            for (Fields.Passage passage : passages) {
                writer.addDocument(fields.of(passage));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        idle.add(fields);
    }

    /// Waits for all that was handed over.
    void finish() {
        open.forEach(Feeders::check);
        open.clear();
    }

    private static void check(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while indexing", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
