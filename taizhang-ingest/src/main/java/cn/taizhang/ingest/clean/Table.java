package cn.taizhang.ingest.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of this module's own data: tab-separated, `#` begins a comment line.
///
/// 例: the line 「更多资料+AAA:⇥word⇥6」 is a row of three cells.
///
/// - All faulty rows are reported at once, with file and line.
final class Table {

    private Table() {}

    /// One row and the line it stands on, for messages.
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }
    }

    static List<Row> load(String resource, int columns) {
        List<Row> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        String[] lines = text(resource).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines[i].split("\t", -1));
            if (cells.size() == columns) {
                rows.add(new Row(i + 1, cells));
            } else {
                faults.add(resource + ":" + (i + 1) + ": " + cells.size() + " cells, not " + columns);
            }
        }
        if (!faults.isEmpty() || rows.isEmpty()) {
            throw new IllegalStateException(rows.isEmpty() ? resource + " has no rows" : String.join("\n", faults));
        }
        return rows;
    }

    private static String text(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + resource, failed);
        }
    }
}
