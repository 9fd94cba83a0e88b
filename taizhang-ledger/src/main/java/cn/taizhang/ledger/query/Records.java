package cn.taizhang.ledger.query;

import cn.taizhang.ledger.posting.Posted;
import cn.taizhang.ledger.posting.PostedRow;
import cn.taizhang.ledger.store.Database;
import java.util.List;
import java.util.function.Consumer;

/// The entries of a ledger: those that stand now, those of one record through time, those since a number.
public final class Records {

    /// Narrows entries to those that no later one replaces and nobody struck out.
    public static final String STANDING = "NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq)"
            + " AND e.act NOT IN ('vanished', 'rejected')";

    private final Database database;

    public Records(Database database) {
        this.database = database;
    }

    /// What is asked for: record types, sections roles and so on; an empty word asks for all.
    public record Filter(String type, String indicator, String kind, String status) {
        public static final Filter ALL = new Filter("", "", "", "");

        public static Filter type(String type) {
            return new Filter(type, "", "", "");
        }
    }

    /// The standing records in the order in which they were first added.
    public void standing(Filter filter, Consumer<Posted> sink) {
        StringBuilder sql = new StringBuilder("SELECT ")
                .append(PostedRow.columns("e"))
                .append(" FROM entry e WHERE ")
                .append(STANDING);
        Object[] values = List.of(filter.type(), filter.indicator(), filter.kind(), filter.status()).stream()
                .filter(word -> !word.isEmpty())
                .toArray();
        sql.append(filter.type().isEmpty() ? "" : " AND e.type = ?")
                .append(filter.indicator().isEmpty() ? "" : " AND e.indicator = ?")
                .append(filter.kind().isEmpty() ? "" : " AND e.kind = ?")
                .append(filter.status().isEmpty() ? "" : " AND e.status = ?");
        database.each(sql + " ORDER BY e.seq", PostedRow::of, sink, values);
    }

    /// All that was ever said of one record, the newest last; empty for an unknown id.
    public List<Posted> history(String id) {
        return database.list(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.id = ? ORDER BY e.seq",
                PostedRow::of,
                id);
    }

    /// The entries after a number, in order, whether they still stand or not.
    public void since(long seq, Consumer<Posted> sink) {
        database.each(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.seq > ? ORDER BY e.seq",
                PostedRow::of,
                sink,
                seq);
    }

    /// The number of the last entry.
    public long last() {
        return database.number("SELECT max(seq) FROM entry");
    }
}
