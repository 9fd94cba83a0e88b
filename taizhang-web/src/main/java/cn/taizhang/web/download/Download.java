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
import cn.taizhang.web.visit.Visit;
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
/// - Who takes a file away is written to the chain of events before the first byte is sent: what cannot be written
///   there is not sent.
/// - What goes wrong in the middle breaks the connection off, so that half a file is not taken for a whole one.
@Component
public final class Download {

    /// The type of a document of Word.
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int AT_ONCE = 3;
    private static final int BUFFER = 1 << 16;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Exports exports;

    Download(Exports exports) {
        this.exports = exports;
    }

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

    public void send(Visit visit, File file, Rows rows, HttpServletResponse response) {
        if (!places.tryAcquire()) {
            throw new LedgerFailure(
                    LedgerFailure.Kind.BUSY, file.name(), "more than " + AT_ONCE + " files are being written");
        }
        try {
            begin(
                    visit,
                    response,
                    type(file.format()),
                    file.name() + "." + file.format().extension());
            Parcel out = new Parcel(response.getOutputStream());
            try (TableWriter writer = file.format().open(file.table(), out, file.style())) {
                rows.into(writer::row);
            }
            out.sendOff();
        } catch (IOException e) {
            throw new UncheckedIOException("sending " + file.name(), e);
        } finally {
            places.release();
        }
    }

    /// Bytes on their way to a response: a writer that is closed because something went wrong neither ends the answer
    /// nor hands over what is left.
    private static final class Parcel extends BufferedOutputStream {

        Parcel(OutputStream to) {
            super(to, BUFFER);
        }

        void sendOff() throws IOException {
            super.flush();
        }

        @Override
        public void flush() {
            // not before all is there
        }

        @Override
        public void close() {
            // the server ends the answer
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

    /// Notes that a person takes a file away, and says what is going to be sent.
    public void begin(Visit visit, HttpServletResponse response, String type, String name) {
        exports.note(visit, name);
        head(response, type, name);
    }

    /// Notes and sends a file that is whole.
    public void send(Visit visit, byte[] bytes, Named named, HttpServletResponse response) {
        begin(visit, response, named.type(), named.name());
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("sending " + named.name(), e);
        }
    }

    /// The type of a file and its name.
    public record Named(String type, String name) {}

    private static void head(HttpServletResponse response, String type, String name) {
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
