package cn.taizhang.ledger.review;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What waits for review in a whole ledger, by numbers alone: small enough to be kept, and kept up with a ledger that
/// grows by a look at what is new.
///
/// 例: entry 812 of document 3 is LOW_CONFIDENCE at 0.7.
///
/// - Holds what [ReviewQueue] would hand over below confidence 1, in the order of the ledger, but for conflicts, which
///   hang on what a person may see.
/// - Never changes: [#upTo(Ledger)] makes another.
public final class Waiting {

    private static final String DOUBTED = "(e.act = 'lost' OR e.act IN ('appeared', 'changed') AND (e.confidence < 1"
            + " OR e.type = 'remark' AND e.kind IN ('unread', 'file_name', 'unknown_head', 'damaged', 'truncated')))";
    private static final String COLUMNS = "SELECT e.seq, e.document, e.act, e.kind, e.confidence, e.supersedes, ";
    private static final String READ =
            COLUMNS + "1, 0 FROM entry e WHERE " + Records.STANDING + " AND " + DOUBTED + " ORDER BY e.seq";
    private static final String REREAD = COLUMNS + "0, 1 FROM posting p JOIN entry e ON e.posting = p.seq"
            + " WHERE p.kind = 'reread' AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq)"
            + " ORDER BY e.seq";
    private static final String NEW = COLUMNS
            + "CASE WHEN e.act NOT IN ('vanished', 'rejected') AND " + DOUBTED + " THEN 1 ELSE 0 END,"
            + " CASE WHEN p.kind = 'reread' THEN 1 ELSE 0 END"
            + " FROM entry e JOIN posting p ON p.seq = e.posting WHERE e.seq > ? ORDER BY e.seq";

    private final long last;
    private final List<Item> items;

    private Waiting(long last, List<Item> items) {
        this.last = last;
        this.items = List.copyOf(items);
    }

    /// An entry that waits; `confidence` is negative where it states none.
    public record Item(long seq, long document, Doubt doubt, double confidence) {}

    /// An entry, what it replaces, and how it is doubted.
    private record Line(Item read, Item reread, long supersedes, boolean doubted, boolean isReread) {
        static Line of(Values row) throws SQLException {
            Act act = Act.of(row.text(3));
            double confidence = row.absent(5) ? -1 : row.real(5);
            return new Line(
                    new Item(row.whole(1), row.whole(2), ReviewQueue.doubt(act, row.text(4)), confidence),
                    new Item(row.whole(1), row.whole(2), ReviewQueue.rereading(act), confidence),
                    row.whole(6),
                    row.whole(7) == 1,
                    row.whole(8) == 1);
        }

        void addTo(List<Item> items) {
            if (doubted) {
                items.add(read);
            }
            if (isReread) {
                items.add(reread);
            }
        }
    }

    /// Goes through the whole ledger.
    public static Waiting of(Ledger ledger) {
        Database database = ledger.database();
        long last = ledger.records().last();
        List<Item> items = new ArrayList<>();
        database.each(READ, Line::of, line -> line.addTo(items));
        if (database.number("SELECT count(*) FROM posting WHERE kind = 'reread'") > 0) {
            database.each(REREAD, Line::of, line -> line.addTo(items));
        }
        return new Waiting(last, items).upTo(ledger);
    }

    /// What waits now; these very numbers where nothing was written since.
    public Waiting upTo(Ledger ledger) {
        List<Line> lines = ledger.database().list(NEW, Line::of, last);
        if (lines.isEmpty()) {
            // A ledger that was put back from a copy may hold less.
            return ledger.records().last() < last ? of(ledger) : this;
        }
        Set<Long> replaced = new HashSet<>();
        lines.forEach(line -> replaced.add(line.supersedes()));
        List<Item> now = new ArrayList<>(items.size());
        items.stream().filter(item -> !replaced.contains(item.seq())).forEach(now::add);
        long newest = last;
        for (Line line : lines) {
            newest = line.read().seq();
            if (!replaced.contains(line.read().seq())) {
                line.addTo(now);
            }
        }
        return new Waiting(newest, now);
    }

    public List<Item> items() {
        return items;
    }
}
