package cn.taizhang.ledger.reading;

import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Makes the reading of a report again from what the ledger holds of it, for panel, follow and check.
///
/// 例: `Readings.of(ledger, holding)` of 云汀市 2024 has its document and its standing records; a figure a person
/// corrected has the corrected value.
///
/// - Of a report that was just added the records are those that were read: the same ids, words and columns.
/// - What a person struck out, what a newer reader no longer finds and what lost its anchor is left out.
/// - Records stand in the order of the text, the report first.
public final class Readings {

    private static final Comparator<Entry> BY_PLACE = Comparator.comparingInt(
                    (Entry entry) -> entry.evidence().start())
            .thenComparing(entry -> entry.id().value());

    /// The reading of a document that holds a report, whether it counts or not.
    public static Reading of(Ledger ledger, Holding holding) {
        if (holding.standing() == Holding.Standing.APART) {
            throw new IllegalArgumentException("document " + holding.document() + " is no report");
        }
        Document document = ledger.shelf().document(holding.document());
        List<Posted> current = Current.of(ledger.database(), holding.document());
        List<Posted> standing = current.stream().filter(Readings::stands).toList();
        List<Entry> entries = new ArrayList<>(Rebuilding.all(document, standing));
        entries.sort(BY_PLACE);
        Report report = report(entries, current, document);
        if (entries.remove(report)) {
            entries.addFirst(report);
        }
        return new Reading(document, report, entries);
    }

    /// Hands over the readings of all reports that count and are wanted, one by one, as they were added.
    public static void each(Ledger ledger, Predicate<Holding> wanted, BiConsumer<Holding, Reading> sink) {
        for (Holding holding : ledger.holdings().counted()) {
            if (wanted.test(holding)) {
                sink.accept(holding, of(ledger, holding));
            }
        }
    }

    private static boolean stands(Posted entry) {
        return entry.act().standing() && entry.act() != Act.LOST;
    }

    /// A person may have struck out whose report it is: then it is nobody's.
    private static Report report(List<Entry> entries, List<Posted> current, Document document) {
        for (Entry entry : entries) {
            if (entry instanceof Report report) {
                return report;
            }
        }
        for (Posted entry : current) {
            if (entry.type().equals("report")) {
                return Rebuilding.nobodys(document, entry);
            }
        }
        throw new IllegalArgumentException("no report was read in this document");
    }

    private Readings() {}
}
