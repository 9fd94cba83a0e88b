package cn.taizhang.ledger.search.shared;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.search.index.Index;
import cn.taizhang.ledger.search.index.Upkeep;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// The index of one ledger, open for all threads of a server and following the ledger.
///
/// 例: `index.ask(ledger, version, snapshot -> snapshot.search().ranked(wanted))`.
///
/// - Whoever asks with a newer ledger than the index holds brings it up to date first; the others wait for that, but
///   no longer than a moment where there is an older one to answer from.
/// - The writer is opened for each catching up and closed again, so that other processes may write in between; while
///   they do, the answer comes from what is there, and [Snapshot#upkeep()] says so.
/// - An index that turns out to be damaged is made anew, once a question.
public final class SharedIndex implements AutoCloseable {

    private static final int MOMENT = 2;

    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();

    /// What is asked of an index.
    public interface Asking<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    /// Asks the index as it stands for a ledger of this version (the number of its last posting), or later.
    public <T> T ask(Ledger ledger, long version, Asking<T> asking) {
        Snapshot snapshot = taken(ledger, version);
        try {
            return asking.of(snapshot);
        } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
            return askedAnew(ledger, snapshot, asking);
        } finally {
            snapshot.giveBack();
        }
    }

    private <T> T askedAnew(Ledger ledger, Snapshot damaged, Asking<T> asking) {
        Snapshot fresh = anew(ledger, damaged);
        try {
            return asking.of(fresh);
        } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
            throw failure(ledger, e);
        } finally {
            fresh.giveBack();
        }
    }

    private Snapshot taken(Ledger ledger, long version) {
        while (true) {
            Snapshot known = current.get();
            Snapshot wanted = known != null && holds(known, ledger, version) ? known : refreshed(ledger, version);
            if (wanted.take()) {
                return wanted;
            }
        }
    }

    private static boolean holds(Snapshot known, Ledger ledger, long version) {
        return known.version() >= version && known.covered().isOf(ledger.database());
    }

    private Snapshot refreshed(Ledger ledger, long version) {
        Snapshot known = current.get();
        if (!locked()) {
            if (known != null) {
                return known;
            }
            throw new LedgerFailure(
                    LedgerFailure.Kind.BUSY, ledger.address().index().toString(), "the index is being made");
        }
        try {
            known = current.get();
            if (known == null) {
                return replaced(ledger, Index.update(ledger));
            }
            if (holds(known, ledger, version)) {
                return known;
            }
            Upkeep upkeep = caughtUp(ledger);
            if (upkeep.isBehind()) {
                known.heard(upkeep);
                return known;
            }
            return replaced(ledger, upkeep);
        } finally {
            turn.unlock();
        }
    }

    /// Another program may be making the index anew: what is known serves on meanwhile.
    private static Upkeep caughtUp(Ledger ledger) {
        try {
            return Index.catchUp(ledger);
        } catch (LedgerFailure failure) {
            if (failure.kind() == LedgerFailure.Kind.BUSY) {
                return Upkeep.BUSY;
            }
            throw failure;
        }
    }

    private boolean locked() {
        try {
            return turn.tryLock(MOMENT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// A new index in place of a damaged one, taken; two who find the same damage make one.
    private Snapshot anew(Ledger ledger, Snapshot damaged) {
        turn.lock();
        try {
            Snapshot known = current.get();
            if (known == null || known == damaged) {
                Index.rebuild(ledger);
                known = replaced(ledger, Upkeep.DAMAGED);
            }
            if (!known.take()) {
                throw failure(ledger, new IllegalStateException("the index was closed"));
            }
            return known;
        } finally {
            turn.unlock();
        }
    }

    private Snapshot replaced(Ledger ledger, Upkeep upkeep) {
        try {
            DirectoryReader reader = Index.open(ledger);
            Snapshot fresh = new Snapshot(reader, upkeep);
            release(current.getAndSet(fresh));
            return fresh;
        } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
            throw failure(ledger, e);
        }
    }

    private static void release(@Nullable Snapshot before) {
        if (before != null) {
            before.giveBack();
        }
    }

    private static LedgerFailure failure(Ledger ledger, Exception e) {
        return new LedgerFailure(
                LedgerFailure.Kind.OTHER, ledger.address().index().toString(), e);
    }

    @Override
    public void close() {
        release(current.getAndSet(null));
    }
}
