package cn.taizhang.table.file;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// One JSON object a line, every column in each, blank cells as null.
final class JsonLinesWriter implements TableWriter {

    private final Table table;
    private final List<String> names;
    private final OutputStream out;
    private final JsonGenerator json;
    private boolean empty = true;

    JsonLinesWriter(Table table, OutputStream out) {
        this.table = table;
        this.names = table.names();
        this.out = out;
        this.json = JsonCells.lines(out);
    }

    @Override
    public void row(List<Cell> cells) {
        try {
            JsonCells.object(json, names, cells);
            empty = false;
        } catch (JacksonIOException e) {
            throw notWritten(new IOException(e));
        }
    }

    @Override
    public void close() {
        try {
            json.close();
            if (!empty) {
                out.write('\n');
            }
            out.flush();
        } catch (JacksonIOException e) {
            throw notWritten(new IOException(e));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private UncheckedIOException notWritten(IOException why) {
        return new UncheckedIOException("cannot write the table " + table.name() + " as JSON lines", why);
    }
}
