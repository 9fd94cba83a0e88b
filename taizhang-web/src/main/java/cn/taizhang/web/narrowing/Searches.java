package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.search.shared.SharedIndex;
import cn.taizhang.ledger.search.shared.Snapshot;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Warmed;
import jakarta.annotation.PreDestroy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The search index of the room, one for all requests.
///
/// 例: `searches.ask(visit, snapshot -> snapshot.search().ranked(wanted))`.
///
/// - It is brought up to the ledger when the room opens, beside the first requests.
@Component
@Order(2)
public final class Searches implements Warmed {

    private final SharedIndex index = new SharedIndex();

    /// Asks the index as it stands for the ledger of a visit.
    public <T> T ask(Visit visit, SharedIndex.Asking<T> asking) {
        return index.ask(visit.ledger(), visit.version(), asking);
    }

    @Override
    public void warm(Visit visit) {
        ask(visit, Snapshot::everything);
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
