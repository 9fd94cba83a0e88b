package cn.taizhang.ledger.finding;

import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Readings;
import java.util.Comparator;
import java.util.List;

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

    /// A report with the name of its file.
    public record Earlier(String source, Reading reading) {}

    public List<Earlier> before(Report draft) {
        return ledger.holdings().counted().stream()
                .filter(holding -> isBefore(holding, draft))
                .sorted(Comparator.comparing(
                                (Holding holding) -> -holding.head().year())
                        .thenComparing(Holding::document))
                .map(holding -> new Earlier(holding.file().name(), Readings.of(ledger, holding)))
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
