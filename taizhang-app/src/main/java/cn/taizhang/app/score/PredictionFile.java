package cn.taizhang.app.score;

import cn.taizhang.rules.gold.Claim;
import cn.taizhang.rules.gold.Prediction;
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

/// Reads the facts of a file of JSON lines, whoever wrote it.
final class PredictionFile {

    static List<Prediction> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            List<Prediction> predictions = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> fields = fields(json);
                if (fields.getOrDefault("type", "fact").equals("fact")) {
                    predictions.add(of(fields));
                }
            }
            return predictions;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// The scalars of one object as words; null and nested values are left out.
    private static Map<String, String> fields(JsonParser json) {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getString());
            }
        }
        return fields;
    }

    static Prediction of(Map<String, String> fields) {
        Claim claim = new Claim(
                fields.getOrDefault("indicator", ""),
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("value", ""),
                fields.getOrDefault("valueHigh", ""),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("bound", ""),
                fields.getOrDefault("status", ""),
                new Claim.Years(whole(fields, "from", 0), whole(fields, "to", 0)),
                fields.getOrDefault("scope", ""),
                fields.getOrDefault("hedge", ""));
        return new Prediction(
                document(fields.getOrDefault("source", "")),
                whole(fields, "numberStart", Prediction.NOWHERE),
                whole(fields, "numberEnd", Prediction.NOWHERE),
                claim,
                fields.getOrDefault("rule", ""));
    }

    private static String document(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        return GoldFolder.ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static int whole(Map<String, String> fields, String name, int otherwise) {
        String value = fields.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : (int) Double.parseDouble(value);
    }

    private PredictionFile() {}
}
