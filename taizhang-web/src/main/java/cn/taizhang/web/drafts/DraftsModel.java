package cn.taizhang.web.drafts;

import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.ledger.query.Holding;
import java.time.LocalDate;
import java.util.List;

/// The papers that can be drafted, and of which reports.
public record DraftsModel(List<Holding> reports, LocalDate today) {

    public DraftsModel {
        reports = List.copyOf(reports);
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /// The day as of which a paper is usually drafted: the half year, the end of the year, today.
    public LocalDate usual(Kind kind) {
        int year =
                reports.isEmpty() ? today.getYear() : reports.getFirst().head().year();
        LocalDate due = switch (kind) {
            case HALF_YEAR -> LocalDate.of(year, 6, 30);
            case REVIEW, FULFILMENT -> LocalDate.of(year, 12, 31);
            case BULLETIN, TASKS -> today;
        };
        return due.isAfter(today) ? today : due;
    }
}
