package cn.taizhang.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers documents that are alike, directly or through others.
///
/// 例: 3 with 7 and 7 with 9 make one group of 3, 7 and 9.
final class Groups {

    private final Map<Long, List<Long>> groups = new HashMap<>();

    void join(long one, long other) {
        List<Long> mine = of(one);
        List<Long> others = of(other);
        if (mine != others) {
            mine.addAll(others);
            others.forEach(each -> groups.put(each, mine));
        }
    }

    private List<Long> of(long document) {
        return groups.computeIfAbsent(document, alone -> new ArrayList<>(List.of(alone)));
    }

    Collection<List<Long>> all() {
        return groups.values().stream().distinct().toList();
    }
}
