package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.core.text.Evidence;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// One JSON object a line.
///
/// 例: `{"type":"fact","id":"3fa9…","indicator":"地区生产总值","kind":"growth","value":6,…}`.
public final class JsonLines implements Renderer {

    private static final int USUAL_BYTES = 1 << 16;

    private final JsonFactory factory = JsonFactory.builder()
            .rootValueSeparator("\n")
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final Rows rows;

    public JsonLines(Rows rows) {
        this.rows = rows;
    }

    @Override
    public byte[] render(ReadFile.Parts file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            rows.of(file).forEach(row -> write(json, row));
        }
        if (bytes.size() > 0) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Row row) {
        json.writeStartObject();
        for (Row.Field field : row.fields()) {
            json.writeName(field.name());
            write(json, field.cell());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Cell cell) {
        switch (cell) {
            case Cell.Text text -> json.writeString(text.value());
            case Cell.Number number -> json.writeNumber(number.value());
            case Cell.Whole whole -> json.writeNumber(whole.value());
            case Cell.Blank blank -> json.writeNull();
            case Cell.Texts texts -> {
                json.writeStartArray();
                texts.values().forEach(json::writeString);
                json.writeEndArray();
            }
            case Cell.Places places -> {
                json.writeStartArray();
                places.values().forEach(place -> write(json, place));
                json.writeEndArray();
            }
        }
    }

    private static void write(JsonGenerator json, Evidence place) {
        json.writeStartObject();
        json.writeNumberProperty("start", place.start());
        json.writeNumberProperty("end", place.end());
        json.writeStringProperty("quote", place.quote());
        json.writeStringProperty("text", place.text());
        json.writeEndObject();
    }
}
