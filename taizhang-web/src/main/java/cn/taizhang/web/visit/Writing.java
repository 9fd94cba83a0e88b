package cn.taizhang.web.visit;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Writes to the ledger, one after the other.
///
/// 例: `write(ledger -> new Corrections(ledger, clock).accept(id, person, reason))`.
///
/// - Other processes may write at the same time: the database lets them take turns.
@Component
public final class Writing {

    private final LedgerAddress address;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Ledger> open = new ArrayList<>(1);

    Writing(LedgerAddress address) {
        this.address = address;
    }

    public <T> T write(Function<Ledger, T> work) {
        turn.lock();
        boolean done = false;
        try {
            if (open.isEmpty()) {
                open.add(Ledger.existing(address));
            }
            T result = work.apply(open.getFirst());
            done = true;
            return result;
        } finally {
            if (!done) {
                close();
            }
            turn.unlock();
        }
    }

    @PreDestroy
    void close() {
        turn.lock();
        try {
            open.forEach(Ledger::close);
            open.clear();
        } finally {
            turn.unlock();
        }
    }
}
