package cn.taizhang.rules.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Reads a table of tab-separated lines strictly: every fault of a file is collected and told at once.
///
/// 例: a line of `places.tsv` with seven cells is the fault 「places.tsv:12: 7 cells, 8 expected」.
final class Table {

    private final String name;
    private final List<String> columns;
    private final List<String> lines;
    private final List<String> faults = new ArrayList<>();

    private Table(String name, String text, List<String> columns) {
        this.name = name;
        this.columns = columns;
        this.lines = text.lines().toList();
    }

    static Table of(String name, String text, String... columns) {
        return new Table(name, text, Arrays.asList(columns));
    }

    static Table resource(String path, String... columns) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            return of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }

    /// Reads each line below the header; an [IllegalArgumentException] of the reader is a fault of that line.
    <T> List<T> read(Function<List<String>, T> reader) {
        List<T> rows = new ArrayList<>();
        if (lines.isEmpty() || !List.of(lines.getFirst().split("\t", -1)).equals(columns)) {
            faults.add(name + ":1: header must be " + String.join(" ", columns));
        }
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != columns.size()) {
                faults.add(name + ":" + (i + 1) + ": " + cells.size() + " cells, " + columns.size() + " expected");
            } else {
                row(rows, reader, cells, i + 1);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return rows;
    }

    private <T> void row(List<T> rows, Function<List<String>, T> reader, List<String> cells, int line) {
        try {
            rows.add(reader.apply(cells));
        } catch (IllegalArgumentException e) {
            faults.add(name + ":" + line + ": " + e.getMessage());
        }
    }
}
