package cn.taizhang.ledger.event;

import cn.taizhang.ledger.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Which events are wanted: of when, by whom, of which kind, about what.
///
/// 例: what 李明 exported in September 2025: from 2025-08-31T16:00:00Z, before 2025-09-30T16:00:00Z, 李明, `export.`.
///
/// - Words that are empty ask for everything; a kind that ends in a point means all that begin so.
/// - A subject is found by its whole name or by what stands after the colon: `task:T2025-0031` or `T2025-0031`.
public record EventQuery(Instant from, Instant before, String actor, String kind, String subject) {

    /// Before any event, and after all of them: with as many digits as the years that are written have.
    public static final Instant EARLIEST = Instant.EPOCH;

    public static final Instant LATEST = Instant.parse("9999-12-31T16:00:00Z");

    public static final EventQuery ALL = new EventQuery(EARLIEST, LATEST, "", "", "");

    /// A condition of SQL with its values.
    record Condition(String sql, List<Object> values) {}

    Condition condition() {
        StringBuilder sql = new StringBuilder("happened_at >= ? AND happened_at < ?");
        List<Object> values = new ArrayList<>(List.of(EventLog.words(from), EventLog.words(before)));
        if (!actor.isEmpty()) {
            sql.append(" AND actor = ?");
            values.add(actor);
        }
        if (!kind.isEmpty()) {
            if (kind.endsWith(".")) {
                sql.append(" AND substr(kind, 1, CAST(? AS INTEGER)) = ?");
                values.add((long) kind.codePointCount(0, kind.length()));
            } else {
                sql.append(" AND kind = ?");
            }
            values.add(kind);
        }
        if (!subject.isEmpty()) {
            sql.append(" AND (subject = ? OR substr(subject, length(subject) - CAST(? AS INTEGER) + 1) = ?)");
            values.add(subject);
            values.add((long) subject.codePointCount(0, subject.length()) + 1);
            values.add(":" + subject);
        }
        return new Condition(sql.toString(), values);
    }

    /// How many there are.
    long count(Database database) {
        Condition condition = condition();
        return database.number(
                "SELECT count(*) FROM event WHERE " + condition.sql(),
                condition.values().toArray());
    }
}
