package cn.taizhang.web.reader;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.entry.Kind;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// 阅读台: a document laid out to be read beside its records.
public record ReaderSheet(
        Holding holding,
        Head head,
        List<Row> rows,
        List<Row> lost,
        List<Paragraph> paragraphs,
        List<Outline> outline,
        Quality quality) {

    /// What the opening of the report tells; empty where it does not.
    public record Head(String title, String date, String session, String speaker) {}

    /// A kind of record with how many there are.
    public record Tally(Kind kind, long count) {}

    static ReaderSheet of(Leaf leaf, Holding holding, Words words) {
        List<Row> rows = new ArrayList<>(leaf.records().size());
        leaf.records().forEach(one -> rows.add(Row.of(rows.size(), one.entry(), words)));
        List<Row> lost =
                leaf.lost().stream().map(entry -> Row.of(-1, entry, words)).toList();
        return new ReaderSheet(
                holding,
                head(leaf),
                rows,
                lost,
                Paragraph.all(leaf.document().text(), leaf.marks(), rows),
                Outline.of(rows),
                Quality.of(leaf));
    }

    private static Head head(Leaf leaf) {
        return leaf.records().stream()
                .map(Leaf.Placed::entry)
                .filter(entry -> entry.type().equals("report"))
                .findFirst()
                .map(Values::of)
                .map(values -> new Head(
                        values.word("title"), values.word("date"), values.word("session"), values.word("speaker")))
                .orElse(new Head("", "", "", ""));
    }

    /// 例: 云汀市 2024; the name of the file where the text does not tell.
    public String title() {
        Holding.Head whose = holding.head();
        if (whose.place().isEmpty()) {
            return holding.file().name();
        }
        return whose.year() == 0 ? whose.place() : whose.place() + " " + whose.year();
    }

    /// How many records there are of each kind that occurs.
    public List<Tally> tallies() {
        return Stream.of(Kind.values())
                .map(kind -> new Tally(
                        kind,
                        rows.stream()
                                .filter(row -> row.kind() == kind && !row.isStruck())
                                .count()))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    /// The sections by which the list can be narrowed.
    public List<Row> sections() {
        return rows.stream()
                .filter(row -> row.level() > 0 && row.level() <= 2 && !row.isStruck())
                .toList();
    }

    /// The terms the glossary explains, whose words are shown where they are used.
    public List<Row> terms() {
        return rows.stream()
                .filter(row -> row.kind() == Kind.TERM && !row.isStruck())
                .toList();
    }

    Row row(String id) {
        return Stream.concat(rows.stream(), lost.stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("record", id));
    }
}
