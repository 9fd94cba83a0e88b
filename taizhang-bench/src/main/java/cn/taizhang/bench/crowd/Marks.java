package cn.taizhang.bench.crowd;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// Words that are written once each, and those of which the room said that they are written.
///
/// 例: 〔0000317〕 stands in the reason of the signing that was answered with a redirect.
final class Marks {

    private static final String OPEN = "〔";
    private static final String SHUT = "〕";

    private final AtomicLong last = new AtomicLong();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    String next() {
        return OPEN + last.incrementAndGet() + SHUT;
    }

    void acknowledge(String mark) {
        acknowledged.add(mark);
    }

    int count() {
        return acknowledged.size();
    }

    /// The number of the last event of a ledger.
    static long last(LedgerAddress address) {
        try (Ledger ledger = Ledger.reading(address)) {
            return ledger.events().last();
        }
    }

    /// Those that were acknowledged and stand in no event after one; all of them are looked for each time.
    List<String> missing(LedgerAddress address, long after) {
        Set<String> found = new HashSet<>();
        try (Ledger ledger = Ledger.reading(address)) {
            ledger.events()
                    .each(
                            after,
                            event -> event.fields().values().forEach(value -> {
                                int open = value.lastIndexOf(OPEN);
                                if (open >= 0 && value.endsWith(SHUT)) {
                                    found.add(value.substring(open));
                                }
                            }));
        }
        return acknowledged.stream().filter(mark -> !found.contains(mark)).toList();
    }
}
