package cn.taizhang.ledger.event;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.store.Chain;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Database.Turn;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Shape;
import cn.taizhang.ledger.store.Values;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What happened in the work on the reports, in the order in which it was written.
///
/// 例: `begin()`, `append(now, "王管理", List.of(Happening.of("task.signed", "task:128", Map.of())))`, `commit()`.
///
/// - Each event is a link of a hash chain, which [EventCheck] goes through; none is ever changed or taken away.
/// - Who writes at the same time waits: numbers have no gaps, and what is taken back leaves no trace.
/// - Used by one thread, like the database.
public final class EventLog {

    private static final String SELECT = "SELECT " + Shape.EVENT.names() + " FROM event ";

    /// With as many digits for every instant, so that their words sort as they do.
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Database database;

    public EventLog(Database database) {
        this.database = database;
    }

    /// The number of the last event; 0 before the first.
    public long last() {
        return database.number("SELECT max(seq) FROM event");
    }

    /// The events after the one of that number, in order.
    public void each(long after, Consumer<Event> sink) {
        database.each(SELECT + "WHERE seq > ? ORDER BY seq", this::event, sink, after);
    }

    /// The event of that number.
    public Optional<Event> find(long seq) {
        return database.list(SELECT + "WHERE seq = ?", this::event, seq).stream()
                .findFirst();
    }

    /// All that happened to one subject, in order.
    public List<Event> of(String subject) {
        return database.list(SELECT + "WHERE subject = ? ORDER BY seq", this::event, subject);
    }

    /// Those that are wanted, in the order in which they were written.
    public void each(EventQuery query, Consumer<Event> sink) {
        EventQuery.Condition condition = query.condition();
        database.each(
                SELECT + "WHERE " + condition.sql() + " ORDER BY seq",
                this::event,
                sink,
                condition.values().toArray());
    }

    /// So many of those that are wanted, the newest first, all of them older than the one of a number.
    public List<Event> newest(EventQuery query, long before, int most) {
        EventQuery.Condition condition = query.condition();
        List<Object> values = new ArrayList<>(condition.values());
        values.add(before);
        values.add((long) most);
        return database.list(
                SELECT + "WHERE " + condition.sql() + " AND seq < ? ORDER BY seq DESC LIMIT ?",
                this::event,
                values.toArray());
    }

    /// How many of those that are wanted there are.
    public long count(EventQuery query) {
        return query.count(database);
    }

    /// Begins a transaction in which nobody else writes events.
    public void begin() {
        database.begin(Turn.EVENTS);
    }

    /// Adds events inside a transaction, this log's own or another's that then waits for its turn here, and answers
    /// with them as they are kept. The files they name are there already.
    public List<Event> append(Instant at, String actor, List<Happening> happenings) {
        database.take(Turn.EVENTS);
        happenings.forEach(this::requireFiles);
        record Last(long seq, Chain chain) {}
        Last last = database
                .list(
                        "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1",
                        row -> new Last(row.whole(1), Chain.after(row.bytes(2))))
                .stream()
                .findFirst()
                .orElseGet(() -> new Last(0, Chain.beginning()));
        String who = Line.required(actor);
        Instant when = at.truncatedTo(ChronoUnit.MILLIS);
        List<Event> events = new ArrayList<>(happenings.size());
        try (Rows rows = new Rows(database, Shape.EVENT, "hash")) {
            for (Happening one : happenings) {
                Event event =
                        new Event(last.seq() + events.size() + 1, when, who, one.kind(), one.subject(), one.fields());
                Object[] values = values(event);
                rows.add(values, last.chain().link(values));
                events.add(event);
            }
            rows.flush();
        }
        return events;
    }

    /// Adds events in a transaction of their own.
    public void write(Instant at, String actor, List<Happening> happenings) {
        boolean done = false;
        begin();
        try {
            append(at, actor, happenings);
            commit();
            done = true;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void requireFiles(Happening happening) {
        for (Attached file : Attached.of(happening.fields())) {
            if (!Attachments.holds(database, file.sha256())) {
                throw new IllegalStateException("no attachment " + file.sha256() + ", which an event names");
            }
        }
    }

    public void commit() {
        database.commit();
    }

    /// Takes back what was not committed, if anything.
    public void rollback() {
        database.rollback();
    }

    /// An instant in the words that sort as it does.
    static String words(Instant instant) {
        return INSTANT.format(instant);
    }

    private static Object[] values(Event event) {
        return new Object[] {event.seq(), words(event.at()), event.actor(), event.kind(), event.subject(), event.json()
        };
    }

    private Event event(Values row) throws SQLException {
        try {
            return new Event(
                    row.whole(1),
                    Instant.parse(row.text(2)),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    FieldsJson.read(row.text(6)));
        } catch (DateTimeException | IllegalArgumentException odd) {
            throw new LedgerFailure(
                    LedgerFailure.Kind.DAMAGED,
                    database.address().shown(),
                    "event " + row.whole(1) + " is not what was written");
        }
    }
}
