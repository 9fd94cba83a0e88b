package cn.taizhang.ledger.event;

import java.io.StringWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The particulars of an event as a JSON object of strings, and back.
///
/// 例: `{"became":"reviewer","was":"reader"}`.
///
/// - The same particulars are always the same words.
final class FieldsJson {

    private static final int USUAL_CHARACTERS = 256;
    private static final JsonFactory FACTORY = new JsonFactory();

    static String write(SortedMap<String, String> fields) {
        StringWriter out = new StringWriter(USUAL_CHARACTERS);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringProperty(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    /// Throws [IllegalArgumentException] for what it did not write.
    static SortedMap<String, String> read(String words) {
        SortedMap<String, String> fields = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), words)) {
            boolean sound = json.nextToken() == JsonToken.START_OBJECT;
            while (sound && json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                sound = json.nextToken() == JsonToken.VALUE_STRING;
                fields.put(name, json.getString());
            }
            if (!sound || json.currentToken() != JsonToken.END_OBJECT) {
                throw new IllegalArgumentException("no particulars of an event");
            }
            return fields;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no particulars of an event", e);
        }
    }

    private FieldsJson() {}
}
