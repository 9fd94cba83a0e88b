package cn.taizhang.web.following;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.web.promise.Follower;
import cn.taizhang.web.promise.Pair;
import cn.taizhang.web.promise.Pairs;
import cn.taizhang.web.touched.Touched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which pairs of reports are to be followed anew: those of which something was said since their last proposals.
///
/// 例: after the report of 云汀市 2026 was added, the pair 2025–2026, and 2024–2025, whose results it may revise.
///
/// - A pair that was looked at is not asked for again until one of its reports changes, though nothing was proposed.
final class Stale {

    private static final String WRITTEN = "SELECT document, max(seq) FROM entry WHERE document > 0 GROUP BY document";
    private static final String PROPOSED = "SELECT p.document, max(e.seq) FROM entry e"
            + " JOIN entry p ON p.id = substr(e.id, 1, length(e.id) - 5)"
            + " WHERE e.document = 0 AND e.type = 'proposal' GROUP BY p.document";

    private final Map<Long, Long> written = new HashMap<>();
    private final Map<Long, Long> followed = new HashMap<>();
    private long seq;

    /// The pairs to follow, in their order.
    List<Pair> of(Ledger ledger, Pairs pairs) {
        long last = ledger.records().last();
        if (seq == 0) {
            written.putAll(newest(ledger, WRITTEN));
            followed.putAll(newest(ledger, PROPOSED));
        } else {
            Touched.since(ledger, seq).documents().forEach(document -> written.put(document, last));
        }
        seq = last;
        return pairs.all().stream()
                .filter(pair -> Follower.hangsOn(pairs, pair)
                                .mapToLong(document -> written.getOrDefault(document, 0L))
                                .max()
                                .orElse(0)
                        > followed.getOrDefault(pair.document(), 0L))
                .toList();
    }

    private static Map<Long, Long> newest(Ledger ledger, String sql) {
        record Newest(long document, long seq) {}
        Map<Long, Long> found = new HashMap<>();
        ledger.database()
                .list(sql, row -> new Newest(row.whole(1), row.whole(2)))
                .forEach(one -> found.put(one.document(), one.seq()));
        return found;
    }

    /// The pairs were followed as the ledger stood at a number.
    void done(List<Pair> pairs, long at) {
        pairs.forEach(pair -> followed.put(pair.document(), at));
    }
}
