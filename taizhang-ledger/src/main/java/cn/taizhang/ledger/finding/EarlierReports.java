package cn.taizhang.ledger.finding;

import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.query.Holding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The reports of earlier years that a ledger holds of a place, read from the text it keeps.
///
/// 例: for the draft of 云汀市 2025 the reports of 2024 and 2023, that of 2024 first.
///
/// - Only reports that count; records a person struck out or put right are left out, for they were misread.
public final class EarlierReports {

    private static final int FURTHEST_BACK = 5;

    private final Ledger ledger;
    private final Reader reader;

    public EarlierReports(Ledger ledger, Reader reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /// A report with the name of its file.
    public record Earlier(String source, Reading reading) {}

    public List<Earlier> before(Report draft) {
        return ledger.holdings().counted().stream()
                .filter(holding -> isBefore(holding, draft))
                .sorted(Comparator.comparing((Holding holding) -> -holding.head().year())
                        .thenComparing(Holding::document))
                .map(holding -> new Earlier(holding.file().name(), reading(holding.document())))
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

    private Reading reading(long document) {
        Reading read = reader.read(ledger.shelf().document(document));
        Set<String> misread = Current.of(ledger.database(), document).stream()
                .filter(entry -> entry.act() == Act.REJECTED || entry.act() == Act.CORRECTED)
                .map(entry -> entry.id())
                .collect(Collectors.toSet());
        List<Entry> kept = read.entries().stream()
                .filter(entry -> !misread.contains(entry.id().value()))
                .toList();
        return new Reading(read.document(), read.report(), kept);
    }
}
