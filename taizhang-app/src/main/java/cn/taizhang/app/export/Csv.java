package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.table.file.CsvCells;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table by RFC 4180: the union of the columns of the types asked for, one record a line.
///
/// - A byte order mark only where asked for, since a program that reads the file would trip over it.
public final class Csv implements Renderer {

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
        return ((mark ? CsvCells.MARK : "") + CsvCells.header(columns)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] render(ReadFile.Parts file) {
        StringBuilder lines = new StringBuilder();
        rows.of(file).forEach(row -> CsvCells.line(lines, row.under(columns)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
