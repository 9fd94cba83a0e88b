package cn.taizhang.ledger.entry;

import cn.taizhang.ledger.store.Database;
import java.util.List;

/// The entries of one document that no later entry replaces, struck out ones included.
public final class Current {

    public static List<Posted> of(Database database, long document) {
        return database.list(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.document = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq) ORDER BY e.seq",
                PostedRow::of,
                document);
    }

    private Current() {}
}
