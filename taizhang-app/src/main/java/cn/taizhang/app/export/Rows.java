package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Turns entries into rows: what all records share, then what their type adds.
///
/// - `sourcePath` is kept only where several files bear the same name.
public record Rows(boolean withPaths) {

    private static final int MOST_FIELDS = 34;

    /// The names of the record types.
    public static List<String> types() {
        return RecordTables.types();
    }

    /// The names of all columns that records of these types can have, in order.
    public List<String> columns(List<String> types) {
        SequencedSet<String> names = new LinkedHashSet<>(List.of("type", "id", "source"));
        if (withPaths) {
            names.add("sourcePath");
        }
        names.addAll(List.of("report", "start", "end", "locator", "quote", "text"));
        types.forEach(type -> names.addAll(RecordTables.of(type).names()));
        return List.copyOf(names);
    }

    public Stream<Row> of(ReadFile.Parts file) {
        return file.parts().stream().flatMap(part -> part.entries().stream().map(entry -> row(file, part, entry)));
    }

    private Row row(ReadFile.Parts file, ReadPart part, Entry entry) {
        Evidence evidence = entry.evidence();
        List<Row.Field> fields = new ArrayList<>(MOST_FIELDS);
        fields.add(new Row.Field("type", new Cell.Text(entry.type())));
        fields.add(new Row.Field("id", new Cell.Text(entry.id().value())));
        fields.add(
                new Row.Field("source", new Cell.Text(String.valueOf(file.path().getFileName()))));
        if (withPaths) {
            fields.add(new Row.Field("sourcePath", new Cell.Text(file.path().toString())));
        }
        fields.add(new Row.Field("report", reportOf(part)));
        fields.add(new Row.Field("start", Cell.number(evidence.start())));
        fields.add(new Row.Field("end", Cell.number(evidence.end())));
        fields.add(new Row.Field("locator", Cell.text(evidence.locator())));
        fields.add(new Row.Field("quote", new Cell.Text(evidence.quote())));
        fields.add(new Row.Field("text", new Cell.Text(evidence.text())));
        RecordTables.of(entry.type()).addFields(entry, part.document(), fields);
        return new Row(fields);
    }

    private static Cell reportOf(ReadPart part) {
        return switch (part) {
            case ReadPart.Whole whole -> new Cell.Text(whole.report().id().value());
            case ReadPart.Other other -> Cell.BLANK;
        };
    }
}
