package cn.taizhang.table.record;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What the columns of records are called and mean, from `columns.tsv` and `choices.tsv` beside this class.
///
/// 例: `fact / hedgeWord / text / 力度用词 / hedge word / …`.
///
/// - All faults of both files are told at once.
final class ColumnFile {

    /// The table of the columns that every record has.
    static final String EVERY = "*";

    private static final int COLUMN_FIELDS = 10;
    private static final int CHOICE_FIELDS = 4;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();

    /// Read on first use: a run that writes no headings never opens the files.
    private static final class Loaded {
        private static final Map<String, List<Column>> COLUMNS =
                new ColumnFile().load(text("choices.tsv"), text("columns.tsv"));
    }

    /// The columns of a record type, or of [#EVERY] record.
    static List<Column> of(String table) {
        return Objects.requireNonNull(Loaded.COLUMNS.get(table), table);
    }

    Map<String, List<Column>> load(String choiceLines, String columnLines) {
        each(choiceLines, CHOICE_FIELDS, this::choice);
        each(columnLines, COLUMN_FIELDS, this::column);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("columns of records:\n" + String.join("\n", faults));
        }
        columns.replaceAll((table, all) -> List.copyOf(all));
        return columns;
    }

    private interface Line {
        void read(String[] fields, String where);
    }

    private void each(String text, int width, Line reader) {
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (fields.length == width) {
                reader.read(fields, "line " + (i + 1) + ": ");
            } else {
                faults.add("line " + (i + 1) + ": " + fields.length + " fields in place of " + width);
            }
        }
    }

    private void choice(String[] fields, String where) {
        Choice choice = new Choice(fields[1], words(fields, 2, where));
        choices.computeIfAbsent(fields[0], set -> new ArrayList<>()).add(choice);
    }

    private void column(String[] fields, String where) {
        List<Choice> values = choices.getOrDefault(fields[3], List.of());
        if (!fields[3].isEmpty() && values.isEmpty()) {
            faults.add(where + "no choices " + fields[3]);
        }
        Bilingual unit = fields[8].isEmpty() && fields[9].isEmpty() ? Bilingual.NONE : words(fields, 8, where);
        Column column = new Column(
                fields[1], type(fields[2], where), words(fields, 4, where), words(fields, 6, where), unit, values);
        columns.computeIfAbsent(fields[0], table -> new ArrayList<>()).add(column);
    }

    private Bilingual words(String[] fields, int at, String where) {
        if (fields[at].isBlank() || fields[at + 1].isBlank()) {
            faults.add(where + "a language is missing");
        }
        return new Bilingual(fields[at], fields[at + 1]);
    }

    private Column.Type type(String word, String where) {
        for (Column.Type type : Column.Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                return type;
            }
        }
        faults.add(where + "no type of column: " + word);
        return Column.Type.TEXT;
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(ColumnFile.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
