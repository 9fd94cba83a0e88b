package cn.taizhang.ledger.link;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.store.Database;
import java.util.List;

/// What was once said of a link, in brief: enough to count it without taking it apart.
///
/// 例: `8e132fe26b9d:fact:397-398:0@2025`, appeared, kept, of the promise 「新建城市公园12个」 in section 二/(三).
///
/// - `flagged` tells whether flags stand beside the verdict, `reason` why the numbers alone do not tell.
public record Brief(String id, Act act, String verdict, boolean flagged, String reason, Promised promise) {

    private static final String OF_DOCUMENT = "SELECT e.id, e.act, e.kind, e.payload, p.section, p.indicator, p.quote,"
            + " p.reading FROM entry p JOIN entry e ON e.id = p.id || ?"
            + " WHERE p.document = ? AND p.type IN ('fact', 'commitment')"
            + " AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = p.seq)"
            + " AND p.act NOT IN ('vanished', 'rejected') AND e.type IN ('proposal', 'link')"
            + " ORDER BY p.start_at, p.id, e.seq";

    private static final String FLAGS = "\"flags\":";
    private static final String WHY = "\"why\":\"";

    /// The promise: where it stands, what it measures and its words.
    public record Promised(String section, String indicator, String text) {}

    /// All that was ever said of the promises of one document in the report of a year, in the order of the text; what
    /// was said last of a promise comes last.
    public static List<Brief> of(Database database, long document, int year) {
        return database.list(
                OF_DOCUMENT,
                row -> new Brief(
                        row.text(1),
                        Act.of(row.text(2)),
                        row.text(3),
                        row.text(4).contains(FLAGS),
                        why(row.text(4)),
                        new Promised(row.text(5), row.text(6), row.absent(8) ? row.text(7) : row.text(8))),
                "@" + year,
                document);
    }

    /// Within words of the text a quotation mark has a backslash before it, so this is found in no quote.
    private static String why(String payload) {
        int at = payload.indexOf(WHY);
        return at < 0 ? "" : payload.substring(at + WHY.length(), payload.indexOf('"', at + WHY.length()));
    }
}
