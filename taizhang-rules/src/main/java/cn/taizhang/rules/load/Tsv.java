package cn.taizhang.rules.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a table of knowledge: tab separated, a header line first, no row twice.
///
/// 例: `units.tsv` with the columns unit, dimension, base, factor, note.
///
/// - Faults: another header than asked for, another number of columns, an empty first column, a repeated row.
public final class Tsv {

    private final String file;
    private final List<String> columns;
    private final Faults faults;

    /// One row with the line it stands on.
    public record Row(int line, List<String> cells) {
        public String cell(int column) {
            return cells.get(column);
        }
    }

    public Tsv(String file, Faults faults, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
        this.faults = faults;
    }

    /// The rows of the file on the class path.
    public List<Row> rows() {
        return rows(Resources.text(file));
    }

    List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String[] lines = text.split("\n", -1);
        if (!List.of(lines[0].split("\t", -1)).equals(columns)) {
            faults.add(file, 1, 1, "header is not " + String.join(" ", columns));
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                row(lines[i], i + 1, seen, rows);
            }
        }
        return rows;
    }

    private void row(String line, int number, Set<String> seen, List<Row> rows) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns.size()) {
            faults.add(file, number, 1, cells.size() + " columns, not " + columns.size());
        } else if (cells.getFirst().isEmpty()) {
            faults.add(file, number, 1, "empty " + columns.getFirst());
        } else if (!seen.add(line)) {
            faults.add(file, number, 1, "row stands twice");
        } else {
            rows.add(new Row(number, cells));
        }
    }
}
