package cn.taizhang.web.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads back what was exported, cell by cell.
final class Files {

    /// The rows of a CSV file, the byte order mark left out.
    static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isQuoted) {
                boolean isDoubled = c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"';
                if (c == '"' && !isDoubled) {
                    isQuoted = false;
                } else {
                    cell.append(c);
                    i += isDoubled ? 1 : 0;
                }
            } else if (c == '"') {
                isQuoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    /// The rows of the first sheet of a workbook, as text.
    static List<List<String>> xlsx(byte[] bytes, int width) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> {
                        List<String> cells = new ArrayList<>();
                        for (int i = 0; i < width; i++) {
                            cells.add(row.getCellText(i));
                        }
                        return List.copyOf(cells);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a workbook", e);
        }
    }

    private Files() {}
}
