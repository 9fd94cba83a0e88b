package cn.taizhang.app.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A table for a terminal: aligned columns, the last of which takes what is left.
///
/// - No line is wider than the terminal; a cell that does not fit ends in an ellipsis.
public final class TextTable {

    private static final String GAP = "  ";
    private static final int LEAST_LAST = 8;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    public void row(String... cells) {
        row(Arrays.asList(cells));
    }

    public void row(List<String> cells) {
        rows.add(
                cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<String> lines(String indent, int width) {
        int[] widths = widths(width - indent.length());
        List<String> lines = new ArrayList<>();
        lines.add(line(indent, header, widths));
        rows.forEach(row -> lines.add(line(indent, row, widths)));
        return lines;
    }

    private int[] widths(int available) {
        int columns = header.size();
        int[] widths = IntStream.range(0, columns).map(this::widest).toArray();
        int room = available - GAP.length() * (columns - 1);
        int last = columns - 1;
        int before = Arrays.stream(widths).limit(last).sum();
        while (before > room - Math.min(LEAST_LAST, widths[last]) && shrinkWidest(widths, last)) {
            before--;
        }
        widths[last] = Math.clamp(room - before, 1, Math.max(1, widths[last]));
        return widths;
    }

    private static boolean shrinkWidest(int[] widths, int columns) {
        int widest = IntStream.range(0, columns).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
        if (columns == 0 || widths[widest] <= 2) {
            return false;
        }
        widths[widest]--;
        return true;
    }

    private int widest(int column) {
        return IntStream.concat(
                        IntStream.of(Width.of(header.get(column))),
                        rows.stream().mapToInt(row -> Width.of(row.get(column))))
                .max()
                .orElse(0);
    }

    private static String line(String indent, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(Width.fit(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
