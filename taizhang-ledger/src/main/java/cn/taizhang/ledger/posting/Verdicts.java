package cn.taizhang.ledger.posting;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Shape;
import cn.taizhang.table.record.RecordJson;
import java.time.Clock;
import java.util.List;

/// Enters what a person says of one record.
///
/// - The last entry of the record is looked up again inside the transaction: two persons at once cannot overlook each
///   other.
public final class Verdicts {

    private final Database database;
    private final Clock clock;

    public Verdicts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Posted enter(Posted verdict, String kind, Author person, String reason) {
        return enter(List.of(verdict), kind, person, reason).getFirst();
    }

    /// Enters several in one posting, all or none.
    public List<Posted> enter(List<Posted> verdicts, String kind, Author author, String reason) {
        database.begin();
        try (Pen pen = new Pen(database)) {
            Draft draft = pen.draft();
            for (Posted verdict : verdicts) {
                requireLast(verdict);
                Posted entered = draft.enter(verdict);
                if (verdict.type().equals("report")) {
                    head(draft, entered);
                }
            }
            pen.write(draft, new Pen.Occasion(kind, author, reason, clock.instant(), 0));
            pen.flush();
            database.commit();
            return draft.entries();
        } finally {
            database.rollback();
        }
    }

    /// A link has two rows of entries, what was proposed and what persons said: each replaces its own kind.
    private void requireLast(Posted verdict) {
        long last =
                database.number("SELECT max(seq) FROM entry WHERE id = ? AND type = ?", verdict.id(), verdict.type());
        if (last != verdict.supersedes()) {
            throw new LedgerFailure(
                    LedgerFailure.Kind.BUSY, database.address().shown(), verdict.id() + " was just changed");
        }
    }

    private static void head(Draft draft, Posted report) {
        String year = value(report, "year");
        draft.attach(
                Shape.HEAD,
                report.seq(),
                report.document(),
                value(report, "place"),
                value(report, "placeCode"),
                value(report, "level"),
                value(report, "parent"),
                value(report, "series"),
                year.isEmpty() ? 0L : Long.parseLong(year));
    }

    private static String value(Posted report, String name) {
        return RecordJson.value(report.payload(), name);
    }
}
