package cn.taizhang.table.file;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table by RFC 4180 in UTF-8.
final class CsvWriter implements TableWriter {

    private static final int BLOCK = 1 << 15;

    private final Table table;
    private final OutputStream out;
    private final StringBuilder lines = new StringBuilder(2 * BLOCK);

    CsvWriter(Table table, OutputStream out, Style style) {
        this.table = table;
        this.out = out;
        lines.append(style.mark() ? CsvCells.MARK : "").append(CsvCells.header(table.names()));
    }

    @Override
    public void row(List<Cell> cells) {
        CsvCells.line(lines, cells);
        if (lines.length() >= BLOCK) {
            write();
        }
    }

    private void write() {
        try {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            lines.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the table " + table.name() + " as CSV", e);
        }
    }

    @Override
    public void close() {
        write();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot end the table " + table.name() + " as CSV", e);
        }
    }
}
