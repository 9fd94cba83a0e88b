package cn.taizhang.app.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the records of a file of JSON lines, whoever wrote it.
final class RecordFile {

    static List<Map<String, String>> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            List<Map<String, String>> records = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                records.add(fields(json));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// The values of one object as words, those of a list joined by semicolons; null and deeper values are left out.
    private static Map<String, String> fields(JsonParser json) {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                fields.put(name, list(json));
            } else if (value == JsonToken.START_OBJECT) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getString());
            }
        }
        return fields;
    }

    private static String list(JsonParser json) {
        List<String> values = new ArrayList<>();
        for (JsonToken value = json.nextToken(); value != JsonToken.END_ARRAY; value = json.nextToken()) {
            if (value.isStructStart()) {
                json.skipChildren();
            } else {
                values.add(json.getString());
            }
        }
        return String.join(";", values);
    }

    private RecordFile() {}
}
