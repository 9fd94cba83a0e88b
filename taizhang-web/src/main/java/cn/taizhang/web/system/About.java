package cn.taizhang.web.system;

import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.store.Schema;
import cn.taizhang.web.visit.Visit;

/// What this program is, and which ledger it serves.
///
/// 例: 0.1.0, reader 0.1.0+3f9a12c4, schema 3, 台账.db, 583 reports, 312,000 entries, 584 postings.
///
/// - `ledger` is its address without a password; the counts are of what the person may see, entries and postings of
///   the whole ledger.
public record About(
        String version,
        String reader,
        String java,
        int schema,
        String ledger,
        String store,
        int reports,
        int documents,
        long entries,
        long postings) {

    static About of(Visit visit) {
        String release = Reader.class.getPackage().getImplementationVersion();
        LedgerAddress address = visit.ledger().address();
        return new About(
                release == null ? "dev" : release,
                ReaderVersion.current(),
                Runtime.version().toString(),
                Schema.VERSION,
                address.shown(),
                address instanceof LedgerAddress.File ? "SQLite" : "PostgreSQL",
                visit.counted().size(),
                visit.holdings().size(),
                visit.ledger().records().last(),
                visit.version());
    }
}
