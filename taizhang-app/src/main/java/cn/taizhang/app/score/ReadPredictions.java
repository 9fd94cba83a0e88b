package cn.taizhang.app.score;

import cn.taizhang.app.export.Row;
import cn.taizhang.app.export.Rows;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.rules.gold.GoldDocument;
import cn.taizhang.rules.gold.Prediction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the reports of a folder of labels and takes the facts as they would be exported.
record ReadPredictions(GoldFolder folder) {

    List<Prediction> of(List<GoldDocument> documents) {
        FileReader reader = FileReader.withRules();
        return documents.stream()
                .flatMap(document -> of(document, reader.read(folder.report(document))).stream())
                .toList();
    }

    private static List<Prediction> of(GoldDocument document, ReadFile file) {
        return switch (file) {
            case ReadFile.Parts parts ->
                new Rows(false)
                        .of(parts)
                        .filter(row -> row.text("type").equals("fact"))
                        .map(row -> prediction(document, row))
                        .toList();
            case ReadFile.Refused refused -> throw new IllegalArgumentException(refused.english());
        };
    }

    private static Prediction prediction(GoldDocument document, Row row) {
        Map<String, String> fields = new HashMap<>();
        row.fields().forEach(field -> fields.put(field.name(), row.text(field.name())));
        fields.put("source", document.name());
        return PredictionFile.of(fields);
    }
}
