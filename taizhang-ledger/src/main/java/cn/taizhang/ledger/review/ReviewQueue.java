package cn.taizhang.ledger.review;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.PostedRow;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.store.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/// What in the ledger a person should look at: doubtful records, and what a newer reader made of old ones.
///
/// 例: `of({UNREAD}, 0.75, sink)` hands over every number of a report that counts and that nobody read.
///
/// - What a person has spoken on is not asked again, but for a lost anchor.
/// - One by one, in the order of the ledger: memory does not grow with their number.
public final class ReviewQueue {

    private static final String READ = "SELECT " + PostedRow.columns("e")
            + ", s.words, '' FROM entry e LEFT JOIN sentence s ON s.seq = e.sentence WHERE " + Records.STANDING
            + " AND (e.act = 'lost' OR e.act IN ('appeared', 'changed') AND (e.confidence < ? OR e.type = 'remark'"
            + " AND e.kind IN ('unread', 'file_name', 'unknown_head', 'damaged', 'truncated'))) ORDER BY e.seq";
    private static final String REREAD = "SELECT " + PostedRow.columns("e")
            + ", s.words, o.payload FROM entry e JOIN posting p ON p.seq = e.posting"
            + " LEFT JOIN sentence s ON s.seq = e.sentence LEFT JOIN entry o ON o.seq = e.supersedes"
            + " WHERE p.kind = 'reread' AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq)"
            + " ORDER BY e.seq";

    private static final String ONE = "SELECT " + PostedRow.columns("e")
            + ", s.words, o.payload FROM entry e LEFT JOIN sentence s ON s.seq = e.sentence"
            + " LEFT JOIN entry o ON o.seq = e.supersedes WHERE e.seq = ?";

    private final Ledger ledger;
    private final Holdings holdings;

    public ReviewQueue(Ledger ledger) {
        this.ledger = ledger;
        this.holdings = ledger.holdings();
    }

    /// Hands over the records with one of these doubts; figures count as doubtful below a confidence.
    public void of(Collection<Doubt> wanted, double below, Consumer<Doubtful> sink) {
        if (wanted.stream().anyMatch(doubt -> !doubt.ofRereading())) {
            each(READ, wanted, sink, below);
        }
        if (wanted.stream().anyMatch(Doubt::ofRereading)) {
            each(REREAD, wanted, sink);
        }
        if (wanted.contains(Doubt.CONFLICT)) {
            conflicts(sink);
        }
    }

    /// Whether a doubt of a document is asked: a variant is not looked at, of a replaced edition only what was lost.
    public static boolean isShown(Holding holding, Doubt doubt) {
        return holding.standing() != Holding.Standing.VARIANT
                && (holding.standing() != Holding.Standing.REPLACED || doubt == Doubt.LOST);
    }

    /// The rows of some entries that wait, in their order.
    public static List<Doubtful> rows(Ledger ledger, List<Waiting.Item> items, LongFunction<Holding> holdings) {
        List<Doubtful> rows = new ArrayList<>();
        for (Waiting.Item item : items) {
            ledger.database()
                    .each(
                            ONE,
                            ReviewQueue::line,
                            line -> rows.add(new Doubtful(
                                    item.doubt(),
                                    line.entry(),
                                    line.sentence(),
                                    item.doubt().ofRereading() ? line.before() : "",
                                    holdings.apply(item.document()))),
                            item.seq());
        }
        return rows;
    }

    private static Line line(Values row) throws SQLException {
        return new Line(PostedRow.of(row), row.text(PostedRow.COLUMNS + 1), row.text(PostedRow.COLUMNS + 2));
    }

    private record Line(Posted entry, String sentence, String before) {}

    private void each(String sql, Collection<Doubt> wanted, Consumer<Doubtful> sink, Object... values) {
        boolean reread = sql.equals(REREAD);
        ledger.database()
                .each(
                        sql,
                        ReviewQueue::line,
                        line -> {
                            Holding holding = holdings.of(line.entry().document());
                            Doubt doubt = reread
                                    ? rereading(line.entry().act())
                                    : doubt(
                                            line.entry().act(),
                                            line.entry().facets().kind());
                            if (wanted.contains(doubt) && isShown(holding, doubt)) {
                                sink.accept(new Doubtful(doubt, line.entry(), line.sentence(), line.before(), holding));
                            }
                        },
                        values);
    }

    static Doubt rereading(Act act) {
        return switch (act) {
            case CHANGED -> Doubt.CHANGED;
            case VANISHED -> Doubt.VANISHED;
            default -> Doubt.APPEARED;
        };
    }

    static Doubt doubt(Act act, String kind) {
        if (act == Act.LOST) {
            return Doubt.LOST;
        }
        return switch (kind) {
            case "unread" -> Doubt.UNREAD;
            case "file_name" -> Doubt.MISFILED;
            case "unknown_head" -> Doubt.UNKNOWN_HEAD;
            case "damaged", "truncated" -> Doubt.DAMAGED;
            default -> Doubt.LOW_CONFIDENCE;
        };
    }

    private void conflicts(Consumer<Doubtful> sink) {
        conflicts(ledger, holdings.counted()).forEach(sink);
    }

    /// The later of two reports among these that both claim one place and year.
    public static List<Doubtful> conflicts(Ledger ledger, List<Holding> counted) {
        List<Doubtful> conflicts = new ArrayList<>();
        Map<String, Holding> first = new HashMap<>();
        for (Holding one : counted) {
            if (one.head().isKnown()) {
                Holding other =
                        first.putIfAbsent(one.head().place() + one.head().year(), one);
                if (other != null) {
                    Posted report = ledger.records().history(one.report()).getLast();
                    conflicts.add(
                            new Doubtful(Doubt.CONFLICT, report, other.file().name(), "", one));
                }
            }
        }
        return conflicts;
    }
}
