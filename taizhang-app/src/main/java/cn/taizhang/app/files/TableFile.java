package cn.taizhang.app.files;

import cn.taizhang.app.console.NotWritten;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.codebook.Codebook;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Writes a table to a file with its codebook beside it, or to standard output without.
///
/// 例: `facts.xlsx` and `facts.codebook.md`.
///
/// - The file takes its place only when it is whole; rows are written as they come.
public record TableFile(Path path, TableFormat format, Style style) {

    private static final Path STANDARD = Path.of("-");

    /// What explains the table: a title and notes.
    public record Explained(Bilingual title, List<Bilingual> notes) {
        public Explained {
            notes = List.copyOf(notes);
        }
    }

    /// Hands over the rows one after the other.
    public interface Rows {
        void into(Consumer<List<Cell>> sink);
    }

    /// Writes the rows and says how many there were.
    public long write(Table columns, Explained explained, Rows rows, OutputStream standard) {
        Table table = new Table(path.equals(STANDARD) ? columns.name() : stem(), columns.columns());
        long[] written = {0};
        try (Output output = Output.to(path, standard)) {
            try (TableWriter writer = format.open(table, output.stream(), style)) {
                rows.into(cells -> {
                    writer.row(cells);
                    written[0]++;
                });
            }
            output.finish();
        } catch (UncheckedIOException e) {
            throw new NotWritten(path.toString(), cause(e));
        }
        if (!path.equals(STANDARD)) {
            codebook(new Codebook(table, format, explained.title(), explained.notes()));
        }
        return written[0];
    }

    private static IOException cause(UncheckedIOException e) {
        return e.getCause() == null ? new IOException(e.getMessage()) : e.getCause();
    }

    private void codebook(Codebook book) {
        try (Output output = Output.to(path.resolveSibling(book.fileName()), OutputStream.nullOutputStream())) {
            output.write(book.markdown().getBytes(StandardCharsets.UTF_8));
            output.finish();
        }
    }

    private String stem() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
