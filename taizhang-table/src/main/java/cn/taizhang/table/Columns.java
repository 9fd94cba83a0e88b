package cn.taizhang.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The columns of one table, from a file beside the class that writes it.
///
/// 例: `target_high`, 目标上限 · upper end of the target, number.
///
/// - Tab-separated with a header: name, type, choices, heading in Chinese and English, meaning in both.
/// - A closed set of values stands in one cell: `done=已完成=done;expected=预计=expected`.
/// - A faulty line stops the start, all of them told at once.
public final class Columns {

    private static final int FIELDS = 7;

    private final String file;
    private final List<String> faults = new ArrayList<>();

    private Columns(String file) {
        this.file = file;
    }

    /// The columns in the file of this name beside a class, in order.
    public static List<Column> beside(Class<?> type, String file) {
        try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /// The columns a text states; `file` is what faults are told of.
    public static List<Column> read(String file, String text) {
        Columns reader = new Columns(file);
        List<Column> columns = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (fields.length == FIELDS) {
                columns.add(reader.column(fields, i + 1));
            } else {
                reader.fault(i + 1, fields.length + " fields in place of " + FIELDS);
            }
        }
        if (!reader.faults.isEmpty()) {
            throw new IllegalStateException("columns of tables:\n" + String.join("\n", reader.faults));
        }
        return columns;
    }

    private Column column(String[] fields, int line) {
        return Column.of(fields[0], type(fields[1], line), words(fields, 3, line), words(fields, 5, line))
                .oneOf(choices(fields[2], line));
    }

    private Bilingual words(String[] fields, int at, int line) {
        if (fields[at].isBlank() || fields[at + 1].isBlank()) {
            fault(line, "a language is missing");
        }
        return new Bilingual(fields[at], fields[at + 1]);
    }

    private List<Choice> choices(String cell, int line) {
        List<Choice> choices = new ArrayList<>();
        for (String choice : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
            String[] words = choice.split("=", -1);
            if (words.length == 3) {
                choices.add(new Choice(words[0], new Bilingual(words[1], words[2])));
            } else {
                fault(line, "not a value with its meanings: " + choice);
            }
        }
        return choices;
    }

    private Column.Type type(String word, int line) {
        for (Column.Type type : Column.Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                return type;
            }
        }
        fault(line, "no type of column: " + word);
        return Column.Type.TEXT;
    }

    private void fault(int line, String what) {
        faults.add(file + ":" + line + ": " + what);
    }
}
