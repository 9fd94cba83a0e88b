package cn.taizhang.ledger.query;

import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.PostedRow;
import cn.taizhang.ledger.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The entries of a ledger: those that stand now, those of one record through time, those since a number.
public final class Records {

    /// Narrows entries to those that no later one replaces and nobody struck out.
    public static final String STANDING = "NOT EXISTS (SELECT 1 FROM entry n WHERE n.supersedes = e.seq)"
            + " AND e.act NOT IN ('vanished', 'rejected')";

    private final Database database;

    public Records(Database database) {
        this.database = database;
    }

    /// What is asked for: records of one type, on one indicator; an empty word asks for all.
    public record Filter(String type, String indicator) {
        public static final Filter ALL = new Filter("", "");

        public static Filter type(String type) {
            return new Filter(type, "");
        }

        private String conditions() {
            return (type.isEmpty() ? "" : " AND e.type = ?") + (indicator.isEmpty() ? "" : " AND e.indicator = ?");
        }

        private Object[] values() {
            return Stream.of(type, indicator).filter(word -> !word.isEmpty()).toArray();
        }
    }

    /// The standing records in the order in which they were first added.
    public void standing(Filter filter, Consumer<Posted> sink) {
        database.each(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE " + STANDING + filter.conditions()
                        + " ORDER BY e.seq",
                PostedRow::of,
                sink,
                filter.values());
    }

    /// The standing records, each with the words of the sentence it begins in, or the empty string.
    public void withSentences(Filter filter, BiConsumer<Posted, String> sink) {
        record Line(Posted entry, String sentence) {}
        database.each(
                "SELECT " + PostedRow.columns("e")
                        + ", s.words FROM entry e LEFT JOIN sentence s ON s.seq = e.sentence WHERE " + STANDING
                        + filter.conditions() + " ORDER BY e.seq",
                row -> new Line(PostedRow.of(row), row.text(PostedRow.COLUMNS + 1)),
                line -> sink.accept(line.entry(), line.sentence()),
                filter.values());
    }

    /// The entries of some numbers in the order of these, each with the words of the sentence it begins in.
    public void numbered(List<Long> numbers, BiConsumer<Posted, String> sink) {
        record Line(Posted entry, String sentence) {}
        Map<Long, Line> lines = HashMap.newHashMap(numbers.size());
        database.each(
                "SELECT " + PostedRow.columns("e")
                        + ", s.words FROM entry e LEFT JOIN sentence s ON s.seq = e.sentence WHERE e.seq IN ("
                        + marks(numbers) + ")",
                row -> new Line(PostedRow.of(row), row.text(PostedRow.COLUMNS + 1)),
                line -> lines.put(line.entry().seq(), line),
                numbers.toArray());
        for (Long number : numbers) {
            Line line = lines.get(number);
            if (line != null) {
                sink.accept(line.entry(), line.sentence());
            }
        }
    }

    /// A sentence of a document, where it stands in the decoded source, in code points.
    public record Sentence(long seq, long document, long start, long end, String words) {}

    /// The sentences of some numbers; those of a document are numbered one after the other.
    public void sentences(List<Long> numbers, Consumer<Sentence> sink) {
        database.each(
                "SELECT seq, document, start_at, end_at, words FROM sentence WHERE seq IN (" + marks(numbers) + ")",
                row -> new Sentence(row.whole(1), row.whole(2), row.whole(3), row.whole(4), row.text(5)),
                sink,
                numbers.toArray());
    }

    /// A question mark for each number, or NULL, which is no number, for none.
    private static String marks(List<Long> numbers) {
        return numbers.isEmpty() ? "NULL" : String.join(", ", Collections.nCopies(numbers.size(), "?"));
    }

    /// All that was ever said of one record, the newest last; empty for an unknown id.
    public List<Posted> history(String id) {
        return database.list(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.id = ? ORDER BY e.seq", PostedRow::of, id);
    }

    /// The same with the act of writing each came by.
    public List<Recorded> told(String id) {
        return database.list(
                "SELECT " + PostedRow.columns("e") + ", p.kind, p.author, p.reason, p.posted_at FROM entry e"
                        + " JOIN posting p ON p.seq = e.posting WHERE e.id = ? ORDER BY e.seq",
                row -> new Recorded(
                        PostedRow.of(row),
                        new Recorded.Word(
                                row.text(PostedRow.COLUMNS + 1),
                                new Author(row.text(PostedRow.COLUMNS + 2)),
                                row.text(PostedRow.COLUMNS + 3),
                                Instant.parse(row.text(PostedRow.COLUMNS + 4)))),
                id);
    }

    /// The standing records on an indicator in some documents, in the order in which they were first added.
    ///
    /// 例: all that the reports of one place say of GDP.
    public List<Posted> on(String indicator, Collection<Long> documents) {
        if (indicator.isEmpty() || documents.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(indicator));
        values.addAll(documents);
        return database.list(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.indicator = ? AND e.document IN ("
                        + String.join(", ", Collections.nCopies(documents.size(), "?")) + ") AND " + STANDING
                        + " ORDER BY e.seq",
                PostedRow::of,
                values.toArray());
    }

    /// The entries after a number, in order, whether they still stand or not.
    public void since(long seq, Consumer<Posted> sink) {
        database.each(
                "SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.seq > ? ORDER BY e.seq",
                PostedRow::of,
                sink,
                seq);
    }

    /// The number of the last entry.
    public long last() {
        return database.number("SELECT max(seq) FROM entry");
    }
}
