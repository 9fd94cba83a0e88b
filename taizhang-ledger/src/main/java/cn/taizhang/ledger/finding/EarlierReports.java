package cn.taizhang.ledger.finding;

import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Readings;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The reports of earlier years that a ledger holds of a place, with what persons put right in them.
///
/// 例: for the draft of 云汀市 2025 the reports of 2024 and 2023, that of 2024 first.
///
/// - Only reports that count, and none older than five years.
public final class EarlierReports {

    private static final int FURTHEST_BACK = 5;

    private final Ledger ledger;

    public EarlierReports(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A report with its document in the ledger and the name of its file.
    public record Earlier(long document, String source, Reading reading) {}

    public List<Earlier> before(Report draft) {
        return before(draft, holding -> true);
    }

    /// Those of them that may be seen.
    public List<Earlier> before(Report draft, Predicate<Holding> seen) {
        return ledger.holdings().counted().stream()
                .filter(seen)
                .filter(holding -> isBefore(holding, draft))
                .sorted(Comparator.comparing(
                                (Holding holding) -> -holding.head().year())
                        .thenComparing(Holding::document))
                .map(holding -> new Earlier(holding.document(), holding.file().name(), Readings.of(ledger, holding)))
                .toList();
    }

    private static boolean isBefore(Holding holding, Report draft) {
        int years = draft.year() - holding.head().year();
        return holding.head().isKnown()
                && draft.hasYear()
                && years > 0
                && years <= FURTHEST_BACK
                && !draft.issuer().series().isEmpty()
                && holding.head().series().equals(draft.issuer().series());
    }
}
