package cn.taizhang.web.chain;

import cn.taizhang.delivery.congress.VoteCheck;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.store.ChainCheck;
import cn.taizhang.web.visit.Visit;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes through both hash chains of the ledger, of entries and of events, and counts every vote again, when somebody
/// asks for it, once at a time, and keeps the last result.
///
/// 例: sound, 584 postings, 312,000 entries, 76,626 events and 812 attachments, in 4.2 seconds.
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

    /// How far a check is. `word` is none, running, sound, broken, miscounted or failed; `current` says that nothing
    /// was written since it began.
    public record State(
            String word, Ends ends, Counted counted, Broken broken, String at, long milliseconds, boolean current) {

        static final State NONE = new State("none", Ends.NONE, Counted.NONE, Broken.NONE, "", 0, false);

        State seen(Ends now) {
            return new State(word, ends, counted, broken, at, milliseconds, ends.equals(now));
        }
    }

    /// The last posting and the last event when the check began.
    public record Ends(long postings, long events) {

        static final Ends NONE = new Ends(0, 0);

        static Ends of(Ledger ledger) {
            return new Ends(
                    ledger.database().number("SELECT max(seq) FROM posting"),
                    ledger.events().last());
        }
    }

    /// What was gone through, with the last hash of each chain.
    public record Counted(
            long postings, long entries, String entryHead, long events, long attachments, String eventHead) {

        static final Counted NONE = new Counted(0, 0, "", 0, 0, "");
    }

    /// The first row that is not what it was; or the votes that come to something else, and how many they are.
    public record Broken(String table, long row) {

        static final Broken NONE = new Broken("", 0);
    }

    public synchronized State last(Visit visit) {
        return last.seen(Ends.of(visit.ledger()));
    }

    /// Begins a check, unless one is running or the last one still holds.
    public synchronized State begin(Visit visit) {
        Ends now = Ends.of(visit.ledger());
        boolean needed = !last.word().equals("running")
                && !(last.ends().equals(now) && last.word().equals("sound"));
        if (needed) {
            last = new State("running", now, Counted.NONE, Broken.NONE, at(), 0, true);
            try {
                worker.execute(() -> run(now));
            } catch (RejectedExecutionException closing) {
                last = State.NONE;
            }
        }
        return last.seen(now);
    }

    private void run(Ends began) {
        long start = System.nanoTime();
        State done;
        try (Ledger ledger = Ledger.reading(address)) {
            Ends ends = Ends.of(ledger);
            done = votes(ledger, state(ends, ledger.check(), EventCheck.of(ledger.database()), took(start)), start);
        } catch (LedgerFailure e) {
            LOG.warn("checking the chains", e);
            done = new State("failed", began, Counted.NONE, Broken.NONE, at(), 0, true);
        }
        synchronized (this) {
            last = done;
        }
    }

    private static long took(long start) {
        return (System.nanoTime() - start) / MILLIS;
    }

    /// Where both chains are whole, every vote is counted again.
    private static State votes(Ledger ledger, State chains, long start) {
        VoteCheck counted = chains.word().equals("sound") ? VoteCheck.of(ledger) : new VoteCheck(0, 0, List.of());
        Broken odd = new Broken(String.join("、", counted.odd()), counted.odd().size());
        return new State(
                counted.isSound() ? chains.word() : "miscounted",
                chains.ends(),
                chains.counted(),
                counted.isSound() ? chains.broken() : odd,
                chains.at(),
                took(start),
                true);
    }

    private static State state(Ends ends, ChainCheck entries, EventCheck events, long took) {
        if (entries instanceof ChainCheck.Broken(String table, long row)) {
            return new State("broken", ends, Counted.NONE, new Broken(table, row), at(), took, true);
        }
        return switch (events) {
            case EventCheck.Broken(String table, long row) ->
                new State("broken", ends, Counted.NONE, new Broken(table, row), at(), took, true);
            case EventCheck.Sound sound ->
                new State("sound", ends, counted((ChainCheck.Sound) entries, sound), Broken.NONE, at(), took, true);
        };
    }

    private static Counted counted(ChainCheck.Sound entries, EventCheck.Sound events) {
        return new Counted(
                entries.postings(),
                entries.entries(),
                entries.head(),
                events.events(),
                events.attachments(),
                events.head());
    }

    private static String at() {
        return Instant.now().toString();
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
