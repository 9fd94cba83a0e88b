package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a table as JSON lines: first the names of its columns, then one array a row.
///
/// 例: `["seq","posting","document","start_at","end_at","words"]`, then `[1,1,1,0,14,"2024年云汀市政府工作报告"]`.
///
/// - Bytes are in base64; what is missing is null.
final class LineWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Shape shape;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.begin();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long bytes;
    private long rows;

    LineWriter(Shape shape, OutputStream out) {
        this.shape = shape;
        this.out = out;
    }

    Manifest.Member write(Database database) {
        write(shape.columns().stream().map(Shape.Column::name).toArray());
        Rows.each(database, shape, row -> {
            write(row);
            rows++;
        });
        return new Manifest.Member(
                shape.table() + Backup.LINES, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private void write(@Nullable Object[] values) {
        line.reset();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartArray();
            for (Object value : values) {
                write(json, value);
            }
            json.writeEndArray();
        }
        line.write('\n');
        byte[] written = line.toByteArray();
        digest.update(written);
        bytes += written.length;
        try {
            out.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String words -> json.writeString(words);
            case Long whole -> json.writeNumber(whole);
            case Double real -> json.writeNumber(real);
            case byte[] body -> json.writeBinary(body);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }
}
