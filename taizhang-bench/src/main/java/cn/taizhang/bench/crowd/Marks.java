package cn.taizhang.bench.crowd;

import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Event;
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

    /// What stands for the ballot of one person: nothing may be written in the event that it was cast.
    static String ballot(String vote, String person) {
        return OPEN + vote + " " + person + SHUT;
    }

    void acknowledge(String mark) {
        acknowledged.add(mark);
    }

    int count() {
        return acknowledged.size();
    }

    /// How many of them are ballots.
    int ballots() {
        return (int) acknowledged.stream()
                .filter(mark -> mark.startsWith(OPEN + "V"))
                .count();
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
            ledger.events().each(after, event -> find(event, found));
        }
        return acknowledged.stream().filter(mark -> !found.contains(mark)).toList();
    }

    private static void find(Event event, Set<String> found) {
        if (event.kind().equals(Vote.CAST)) {
            found.add(ballot(event.about(), event.actor()));
        }
        event.fields().values().forEach(value -> {
            int open = value.lastIndexOf(OPEN);
            if (open >= 0 && value.endsWith(SHUT)) {
                found.add(value.substring(open));
            }
        });
    }
}
