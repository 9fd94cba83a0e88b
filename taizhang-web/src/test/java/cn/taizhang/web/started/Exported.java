package cn.taizhang.web.started;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads back what was exported, cell by cell.
///
/// 例: `xlsx(bytes, 3)` is `[["报告","种类","数值"],["云汀市2024","指标","6"]]`.
public final class Exported {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\r\n\"]*+))(,|\r?\n)");

    /// The rows of a CSV file, the byte order mark left out.
    public static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (cells.find()) {
            row.add(cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
            if (!cells.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    /// The rows of the first sheet of a workbook, as text.
    public static List<List<String>> xlsx(byte[] bytes, int width) {
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

    /// All that an answer says: the parts of a workbook or a document of Word one after the other, other bytes as text.
    public static String words(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                words.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking a file", e);
        }
        return words.toString();
    }

    private Exported() {}
}
