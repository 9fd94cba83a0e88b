package cn.taizhang.ledger.event;

import cn.taizhang.ledger.store.Chain;
import cn.taizhang.ledger.store.Database;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Where in a chain a head stands that was noted before: at which row of which table.
///
/// 例: the head that was printed last month is the hash of event 3,117; what came after it, came later.
///
/// - A head that is found nowhere is that of another ledger, or of one whose end was cut off.
public record Noted(String table, long seq) {

    private static final List<String> CHAINS = List.of("entry", "posting", "event");

    /// Looks a head up, given in hex; the head of an empty chain is before the first event.
    public static Optional<Noted> find(Database database, String head) {
        if (head.equals(Chain.beginning().head())) {
            return Optional.of(new Noted("event", 0));
        }
        byte[] hash = HexFormat.of().parseHex(head);
        return CHAINS.stream()
                .map(table -> new Noted(table, database.number("SELECT seq FROM " + table + " WHERE hash = ?", hash)))
                .filter(noted -> noted.seq() > 0)
                .findFirst();
    }
}
