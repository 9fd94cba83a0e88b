package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.table.file.JsonCells;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;

/// One JSON object a line.
///
/// 例: `{"type":"fact","id":"3fa9…","indicator":"地区生产总值","kind":"growth","value":6,…}`.
public final class JsonLines implements Renderer {

    private static final int USUAL_BYTES = 1 << 16;

    private final Rows rows;

    public JsonLines(Rows rows) {
        this.rows = rows;
    }

    @Override
    public byte[] render(ReadFile.Parts file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = JsonCells.lines(bytes)) {
            rows.of(file).forEach(row -> JsonCells.object(json, row.names(), row.cells()));
        }
        if (bytes.size() > 0) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }
}
