package cn.taizhang.ledger.finding;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Facets;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.posting.Verdicts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// The findings that a person told the lint to pass over, with the reasons; each is an entry of its own.
///
/// 例: `suppress("sum-3f9a12c4d07e", "新建60公里…", 李明, "口径不同")`.
///
/// - The id of a finding is made of its words, so that what was said outlasts a newer reader and a newer draft.
/// - `accept` on the id takes it back: the finding is told again.
/// - The entry belongs to no document (0): a draft need not be in the ledger.
public final class Suppressions {

    private static final String TYPE = "finding";
    private static final String KIND = "suppress";
    private static final long NO_DOCUMENT = 0;

    private final Ledger ledger;

    public Suppressions(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Who passed over a finding, why and when (an instant in UTC).
    public record Suppressed(String id, String reason, String author, String at) {}

    /// All that is passed over, by the id of the finding.
    public Map<String, Suppressed> all() {
        Map<String, Suppressed> all = new LinkedHashMap<>();
        ledger.database()
                .each(
                        "SELECT e.id, p.reason, p.author, p.posted_at FROM entry e JOIN posting p ON p.seq = e.posting"
                                + " WHERE e.document = 0 AND e.type = ? AND e.act = 'rejected' AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq)"
                                + " ORDER BY e.seq",
                        row -> new Suppressed(row.text(1), row.text(2), row.text(3), row.text(4)),
                        one -> all.put(one.id(), one),
                        TYPE);
        return all;
    }

    /// Passes over a finding from now on; a second reason replaces the first, which stays in the history.
    public void suppress(String id, String words, Author person, String reason, Clock clock) {
        long last = ledger.records().history(id).stream()
                .mapToLong(Posted::seq)
                .max()
                .orElse(0);
        Posted entry = new Posted(
                0,
                0,
                NO_DOCUMENT,
                id,
                TYPE,
                Act.REJECTED,
                last,
                new Anchor(0, 0, Anchor.Within.NONE, "", words, words),
                "{}",
                new Facets("", "", "", "", "", "", 0, 0, Facets.UNSTATED));
        new Verdicts(ledger.database(), clock).enter(entry, KIND, person, reason);
    }
}
