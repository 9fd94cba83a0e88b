package cn.taizhang.web.tally;

import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Values;
import cn.taizhang.table.record.RecordTables;
import cn.taizhang.web.visit.Visit;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps count of what was read in each document.
///
/// 例: after a correction in 贵州省 2024 that one document is counted again, and no other.
///
/// - The ledger only grows: what was counted holds until an entry of its document is added.
@Component
public final class Tallies {

    /// Below this a figure was read, but not surely.
    private static final double SURE = 0.75;

    private static final String OF = "SELECT e.document, " + sum("e.type IN (" + types() + ")") + ", "
            + sum("e.type = 'fact'") + ", " + remarks("excluded", "") + ", " + remarks("unread", "") + ", "
            + remarks("file_name", "") + ", "
            + sum("e.act IN ('appeared', 'changed') AND e.type <> 'remark' AND e.confidence < " + SURE) + ", "
            + remarks("unread", fresh()) + ", " + remarks("file_name", fresh()) + ", "
            + remarks("unknown_head", fresh()) + ", " + remarks("damaged', 'truncated", fresh()) + ", "
            + sum("e.act = 'lost'") + " FROM entry e WHERE e.document > 0 AND " + Records.STANDING;

    private final Map<Long, Tally> known = new HashMap<>();
    private long counted;

    private static String fresh() {
        return " AND e.act IN ('appeared', 'changed')";
    }

    private static String sum(String condition) {
        return "sum(CASE WHEN " + condition + " THEN 1 ELSE 0 END)";
    }

    private static String remarks(String kinds, String further) {
        return sum("e.type = 'remark' AND e.kind IN ('" + kinds + "')" + further);
    }

    /// What a user calls a record: neither what the reader noted beside them nor the head of the report.
    private static String types() {
        return RecordTables.types().stream()
                .filter(type -> !type.equals("remark") && !type.equals("report"))
                .map(type -> "'" + type + "'")
                .collect(Collectors.joining(", "));
    }

    /// One document with what was counted in it.
    private record Line(long document, Tally tally) {

        static Line of(Values row) throws SQLException {
            return new Line(
                    row.whole(1),
                    new Tally(
                            row.whole(2),
                            new Tally.Numbers(row.whole(3), row.whole(4), row.whole(5)),
                            row.whole(6) > 0,
                            new Tally.Waiting(
                                    row.whole(7),
                                    row.whole(8),
                                    row.whole(9),
                                    row.whole(10),
                                    row.whole(11),
                                    row.whole(12))));
        }
    }

    /// The counts of every document as the ledger stands.
    public synchronized Map<Long, Tally> of(Visit visit) {
        Database database = visit.ledger().database();
        long last = visit.ledger().records().last();
        if (last < counted) {
            // another ledger was put in its place
            known.clear();
            counted = 0;
        }
        if (counted == 0) {
            database.each(OF + " GROUP BY e.document", Line::of, this::keep);
        } else if (last > counted) {
            database.list("SELECT DISTINCT document FROM entry WHERE seq > ?", row -> row.whole(1), counted)
                    .forEach(document -> database.each(
                            OF + " AND e.document = ? GROUP BY e.document", Line::of, this::keep, document));
        }
        counted = Math.max(counted, last);
        return Map.copyOf(known);
    }

    private void keep(Line line) {
        known.put(line.document(), line.tally());
    }
}
