package cn.taizhang.web.indicators;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.web.visit.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which reports tell which indicators.
///
/// 例: 地区生产总值 is told by 541 of 580 reports.
record Tellers(Map<String, Set<Long>> byIndicator) {

    private static final String TOLD = "SELECT DISTINCT e.indicator, e.document FROM entry e"
            + " WHERE e.indicator IS NOT NULL AND e.type = 'fact' AND " + Records.STANDING;

    /// Asked once as long as the ledger stays as it is.
    static Tellers of(Visit visit) {
        return visit.once(Tellers.class, "all", () -> {
            record Told(String indicator, long document) {}
            List<Told> all = visit.ledger().database().list(TOLD, row -> new Told(row.text(1), row.whole(2)));
            Map<String, Set<Long>> found = new HashMap<>();
            all.forEach(told -> found.computeIfAbsent(told.indicator(), id -> new TreeSet<>())
                    .add(told.document()));
            return new Tellers(found);
        });
    }

    /// How many of the reports that count, and that the person may see, tell an indicator.
    Map<String, Long> counts(Visit visit) {
        Set<Long> seen = visit.counted().stream().map(Holding::document).collect(Collectors.toSet());
        Map<String, Long> counts = new HashMap<>();
        byIndicator.forEach((id, documents) ->
                counts.put(id, documents.stream().filter(seen::contains).count()));
        return counts;
    }
}
