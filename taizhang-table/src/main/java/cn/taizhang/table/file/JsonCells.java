package cn.taizhang.table.file;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Passage;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes cells as JSON.
///
/// 例: `{"type":"fact","indicator":"地区生产总值","value":6,"scope":null}`.
///
/// - A number is written as it is, never with an exponent; places are objects with start, end, quote and text.
public final class JsonCells {

    private static final JsonFactory LINES = JsonFactory.builder()
            .rootValueSeparator("\n")
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /// A generator that puts each object on a line of its own; the last line is left open.
    public static JsonGenerator lines(OutputStream out) {
        return LINES.createGenerator(ObjectWriteContext.empty(), out);
    }

    /// Writes one object, a blank cell as null.
    public static void object(JsonGenerator json, List<String> names, List<Cell> cells) {
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            json.writeName(names.get(i));
            cell(json, cells.get(i));
        }
        json.writeEndObject();
    }

    /// Writes the value of one cell.
    public static void cell(JsonGenerator json, Cell cell) {
        switch (cell) {
            case Cell.Text text -> json.writeString(text.value());
            case Cell.Number number -> json.writeNumber(number.value());
            case Cell.Whole whole -> json.writeNumber(whole.value());
            case Cell.YesNo yes -> json.writeBoolean(yes.value());
            case Cell.Blank _ -> json.writeNull();
            case Cell.Texts texts -> {
                json.writeStartArray();
                texts.values().forEach(json::writeString);
                json.writeEndArray();
            }
            case Cell.Places places -> {
                json.writeStartArray();
                places.values().forEach(place -> place(json, place));
                json.writeEndArray();
            }
        }
    }

    private static void place(JsonGenerator json, Passage place) {
        json.writeStartObject();
        json.writeNumberProperty("start", place.start());
        json.writeNumberProperty("end", place.end());
        json.writeStringProperty("quote", place.quote());
        json.writeStringProperty("text", place.text());
        json.writeEndObject();
    }

    private JsonCells() {}
}
