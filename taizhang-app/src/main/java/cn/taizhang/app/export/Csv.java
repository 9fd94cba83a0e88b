package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A table by RFC 4180: the union of the columns of the types asked for, one record a line.
///
/// - Words that a spreadsheet would run as a formula get a leading apostrophe; numbers stay numbers.
/// - A byte order mark only where asked for, since a program that reads the file would trip over it.
public final class Csv implements Renderer {

    private static final String END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Rows rows;
    private final List<String> columns;
    private final boolean mark;

    public Csv(Rows rows, List<String> types, boolean mark) {
        this.rows = rows;
        this.columns = rows.columns(types);
        this.mark = mark;
    }

    @Override
    public byte[] before() {
        return ((mark ? "\uFEFF" : "") + String.join(",", columns) + END).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] render(ReadFile.Parts file) {
        return rows.of(file).map(this::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private String line(Row row) {
        Map<String, Cell> cells = new HashMap<>();
        row.fields().forEach(field -> cells.put(field.name(), field.cell()));
        return columns.stream()
                .map(column -> cell(cells.getOrDefault(column, Cell.BLANK)))
                .collect(Collectors.joining(",", "", END));
    }

    static String cell(Cell cell) {
        String words = Row.words(cell);
        return switch (cell) {
            case Cell.Number _, Cell.Whole _, Cell.Blank _ -> words;
            case Cell.Text _, Cell.Texts _, Cell.Places _ -> quoted(harmless(words));
        };
    }

    private static String harmless(String words) {
        boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return formula && !isNumber(words) ? "'" + words : words;
    }

    private static boolean isNumber(String words) {
        String digits = words.substring(1);
        return !digits.isEmpty()
                && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.');
    }

    private static String quoted(String words) {
        boolean plain = words.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
