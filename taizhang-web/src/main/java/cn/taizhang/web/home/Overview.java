package cn.taizhang.web.home;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.visit.Visit;
import java.util.Comparator;
import java.util.List;

/// What is in the ledger, as the first page tells it.
///
/// 例: 583 reports of 31 places, 1998–2025; the last added is 云汀市 2025.
///
/// - `from` and `to` are 0 for an empty ledger.
public record Overview(long reports, long places, int from, int to, long entries, List<Holding> last) {

    private static final int SHOWN = 8;

    static Overview of(Visit visit) {
        List<Holding> counted = visit.counted();
        var years = counted.stream()
                .mapToInt(one -> one.head().year())
                .filter(year -> year > 0)
                .summaryStatistics();
        return new Overview(
                counted.size(),
                counted.stream().map(one -> one.head().series()).distinct().count(),
                years.getCount() == 0 ? 0 : years.getMin(),
                years.getCount() == 0 ? 0 : years.getMax(),
                visit.ledger().records().last(),
                visit.holdings().stream()
                        .sorted(Comparator.comparing(Holding::document).reversed())
                        .limit(SHOWN)
                        .toList());
    }

    public boolean isEmpty() {
        return reports == 0;
    }
}
