package cn.taizhang.web.entry;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.review.Doubt;
import java.util.List;
import java.util.Map;

/// One record as the API tells it.
///
/// 例: `{"id":"8e13…:fact:397-398:0","type":"fact","seq":812,"act":"appeared","values":{"value":6,…},…}`.
///
/// - `seq` numbers the entry that stands now; who speaks on it sends it back as `seen`.
/// - `values` has the columns of the type; blank ones are left out.
public record EntryJson(
        String id,
        String type,
        long seq,
        String act,
        boolean standing,
        Whose whose,
        At at,
        String section,
        List<String> doubts,
        Map<String, Object> values) {

    /// In whose report it stands.
    public record Whose(long document, String report, String place, int year, String file, String sha256) {}

    /// Where it stands, in code points of the decoded source, and the words there.
    public record At(int start, int end, String locator, String quote, String text) {}

    public static EntryJson of(Posted entry, Holding holding) {
        return new EntryJson(
                entry.id(),
                entry.type(),
                entry.seq(),
                entry.act().word(),
                entry.act().standing(),
                new Whose(
                        holding.document(),
                        holding.report(),
                        holding.head().place(),
                        holding.head().year(),
                        holding.file().name(),
                        holding.file().sha256()),
                new At(
                        entry.anchor().start(),
                        entry.anchor().end(),
                        entry.anchor().locator(),
                        entry.anchor().quote(),
                        entry.anchor().text()),
                entry.facets().section(),
                Doubts.of(entry).stream().map(Doubt::word).toList(),
                Values.of(entry).json());
    }
}
