package cn.taizhang.web.sheet;

import cn.taizhang.app.console.Refused;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;

/// Sends a table as a file, row by row.
///
/// 例: `Sheet.of("csv").send(table, "gdp", style, response, rows)` answers `gdp.csv`.
///
/// - Memory does not grow with the number of rows.
public record Sheet(TableFormat format) {

    /// Hands over the rows one after the other.
    public interface Rows {
        void into(Consumer<List<Cell>> sink);
    }

    /// The format of this word; another word is [Refused] and told which there are.
    public static Sheet of(String word) {
        return Arrays.stream(TableFormat.values())
                .filter(format -> format.extension().equals(word))
                .map(Sheet::new)
                .findFirst()
                .orElseThrow(() -> new Refused("fault.takes", "format", word, choices()));
    }

    private static String choices() {
        return Arrays.stream(TableFormat.values()).map(TableFormat::extension).collect(Collectors.joining(", "));
    }

    /// Sends the rows under the columns of the table; the name is that of the file without its ending.
    public void send(Table table, String name, Style style, HttpServletResponse response, Rows rows) {
        begin(response, name + "." + format.extension(), type());
        try (TableWriter writer = format.open(table, response.getOutputStream(), style)) {
            rows.into(writer::row);
        } catch (IOException e) {
            throw new UncheckedIOException("sending " + name, e);
        }
    }

    /// Says what is going to be sent.
    public static void begin(HttpServletResponse response, String file, String type) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "private, no-cache");
    }

    private String type() {
        return switch (format) {
            case CSV -> "text/csv;charset=UTF-8";
            case JSONL -> "application/x-ndjson;charset=UTF-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }

    /// 例: `CSV`, as the button says it.
    public String label() {
        return format.name().toUpperCase(Locale.ROOT);
    }
}
