package cn.taizhang.web.download;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.codebook.Codebook;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.web.fault.Absent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Sends tables as files, row by row.
///
/// 例: `台账.xlsx`, whose name a browser is told by RFC 5987.
///
/// - A few at a time: while many thousand rows are written, others go on reading.
/// - What goes wrong in the middle breaks the connection off, so that half a file is not taken for a whole one.
@Component
public final class Download {

    private static final int AT_ONCE = 3;
    private static final int BUFFER = 1 << 16;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /// A file to be sent: its table, what it is called without its ending, and how it is written.
    public record File(Table table, String name, TableFormat format, Style style) {}

    /// Hands over rows one after the other.
    public interface Rows {
        void into(Consumer<List<Cell>> sink);
    }

    /// The format of an ending; one that is none is absent. 例: `xlsx`.
    public static TableFormat format(String extension) {
        for (TableFormat format : TableFormat.values()) {
            if (format.extension().equals(extension)) {
                return format;
            }
        }
        throw new Absent("format", extension);
    }

    public void send(File file, Rows rows, HttpServletResponse response) {
        if (!places.tryAcquire()) {
            throw new LedgerFailure(
                    LedgerFailure.Kind.BUSY, file.name(), "more than " + AT_ONCE + " files are being written");
        }
        try {
            head(
                    response,
                    type(file.format()),
                    file.name() + "." + file.format().extension());
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            try (TableWriter writer = file.format().open(file.table(), out, file.style())) {
                rows.into(writer::row);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("sending " + file.name(), e);
        } finally {
            places.release();
        }
    }

    /// The page that explains a file.
    public void codebook(File file, Bilingual title, List<Bilingual> notes, HttpServletResponse response) {
        Codebook book = new Codebook(file.table(), file.format(), title, notes);
        try {
            head(response, "text/markdown;charset=UTF-8", file.name() + ".codebook.md");
            response.getOutputStream().write(book.markdown().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("sending the codebook of " + file.name(), e);
        }
    }

    /// Says what is going to be sent: its type, and its name as a browser keeps it.
    public static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /// 例: `text/csv;charset=UTF-8`.
    public static String type(TableFormat format) {
        return switch (format) {
            case CSV -> "text/csv;charset=UTF-8";
            case JSONL -> "application/jsonl;charset=UTF-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }
}
