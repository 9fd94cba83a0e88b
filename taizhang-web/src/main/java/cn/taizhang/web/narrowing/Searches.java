package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.search.shared.SharedIndex;
import cn.taizhang.ledger.search.shared.Snapshot;
import cn.taizhang.web.visit.Visit;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The search index of the room, one for all requests.
///
/// 例: `searches.ask(visit, snapshot -> snapshot.search().ranked(wanted))`.
///
/// - It is brought up to the ledger when the room opens, beside the first requests.
@Component
public final class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final LedgerAddress address;
    private final SharedIndex index = new SharedIndex();

    Searches(LedgerAddress address) {
        this.address = address;
    }

    /// Asks the index as it stands for the ledger of a visit.
    public <T> T ask(Visit visit, SharedIndex.Asking<T> asking) {
        return index.ask(visit.ledger(), visit.version(), asking);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("search index").start(this::open);
    }

    private void open() {
        try (Ledger ledger = Ledger.reading(address)) {
            index.ask(ledger, 0, Snapshot::everything);
        } catch (LedgerFailure e) {
            LOG.warn("the search index could not be opened yet: {} {}", e.kind(), e.getMessage());
        }
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
