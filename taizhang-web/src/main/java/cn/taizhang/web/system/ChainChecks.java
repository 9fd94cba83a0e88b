package cn.taizhang.web.system;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.store.ChainCheck;
import cn.taizhang.web.visit.Visit;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes through the hash chain of the ledger when somebody asks for it, once at a time, and keeps the last result.
///
/// 例: sound, 584 postings, 312,000 entries, in 3.1 seconds.
///
/// - As long as the ledger stays as it is, asking again gives the same result at once.
@Component
public final class ChainChecks {

    private static final Logger LOG = LoggerFactory.getLogger(ChainChecks.class);
    private static final int MILLIS = 1_000_000;

    private final LedgerAddress address;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("chain").factory());
    private State last = State.NONE;

    ChainChecks(LedgerAddress address) {
        this.address = address;
    }

    /// How far a check is. `word` is none, running, sound, broken or failed; `version` is that of the ledger checked.
    ///
    /// - `current` says that nothing was written since.
    public record State(
            String word,
            long version,
            long postings,
            long entries,
            String head,
            String at,
            long milliseconds,
            boolean current) {

        static final State NONE = new State("none", 0, 0, 0, "", "", 0, false);

        State seen(long ledger) {
            return new State(word, version, postings, entries, head, at, milliseconds, version == ledger);
        }
    }

    synchronized State last(Visit visit) {
        return last.seen(visit.version());
    }

    /// Begins a check, unless one is running or the last one still holds.
    synchronized State begin(Visit visit) {
        boolean needed = !last.word().equals("running")
                && !(last.version() == visit.version() && last.word().equals("sound"));
        if (needed) {
            last = new State("running", visit.version(), 0, 0, "", Instant.now().toString(), 0, true);
            long version = visit.version();
            try {
                worker.execute(() -> run(version));
            } catch (RejectedExecutionException closing) {
                last = State.NONE;
            }
        }
        return last.seen(visit.version());
    }

    private void run(long version) {
        long began = System.nanoTime();
        State done;
        try (Ledger ledger = Ledger.reading(address)) {
            long at = ledger.database().number("SELECT max(seq) FROM posting");
            ChainCheck check = ledger.check();
            long took = (System.nanoTime() - began) / MILLIS;
            String now = Instant.now().toString();
            done = switch (check) {
                case ChainCheck.Sound sound ->
                    new State("sound", at, sound.postings(), sound.entries(), sound.head(), now, took, true);
                case ChainCheck.Broken broken ->
                    new State("broken", at, 0, broken.seq(), broken.table(), now, took, true);
            };
        } catch (LedgerFailure e) {
            LOG.warn("checking the chain", e);
            done = new State("failed", version, 0, 0, "", Instant.now().toString(), 0, true);
        }
        synchronized (this) {
            last = done;
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
