package cn.taizhang.web.touched;

import cn.taizhang.ledger.Ledger;
import java.util.Set;

/// What was said in a ledger since a number: of which documents, indicators and links.
///
/// 例: after a correction of GDP of 云汀市 2024: document 12 and `gdp`.
///
/// - Documents that are new are among them, as far as anything was read in them; of a record that became one of another
///   indicator both indicators are.
public record Touched(Set<Long> documents, Set<String> indicators, Set<String> links) {

    public static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of());

    private static final String DOCUMENTS = "SELECT DISTINCT document FROM entry WHERE seq > ? AND document > 0";
    private static final String LINKS = "SELECT DISTINCT id FROM entry WHERE seq > ? AND document = 0";
    private static final String INDICATORS = "SELECT indicator FROM entry WHERE seq > ? AND indicator IS NOT NULL"
            + " UNION SELECT o.indicator FROM entry e JOIN entry o ON o.seq = e.supersedes"
            + " WHERE e.seq > ? AND o.indicator IS NOT NULL";

    public Touched {
        documents = Set.copyOf(documents);
        indicators = Set.copyOf(indicators);
        links = Set.copyOf(links);
    }

    /// What the entries after this number speak of.
    public static Touched since(Ledger ledger, long seq) {
        return new Touched(
                Set.copyOf(ledger.database().list(DOCUMENTS, row -> row.whole(1), seq)),
                Set.copyOf(ledger.database().list(INDICATORS, row -> row.text(1), seq, seq)),
                Set.copyOf(ledger.database().list(LINKS, row -> row.text(1), seq)));
    }
}
