package cn.taizhang.app.score;

import cn.taizhang.app.export.Rows;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.rules.gold.GoldDocument;
import cn.taizhang.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the reports of a folder of labels and gives the records as they would be exported.
record ReadRecords(GoldFolder folder) {

    List<Map<String, String>> of(List<GoldDocument> documents) {
        FileReader reader = FileReader.withRules();
        return documents.stream()
                .flatMap(document -> of(document, reader.read(folder.report(document))).stream())
                .toList();
    }

    private static List<Map<String, String>> of(GoldDocument document, ReadFile file) {
        return switch (file) {
            case ReadFile.Parts parts ->
                new Rows(false).of(parts).map(row -> fields(document, row)).toList();
            case ReadFile.Refused refused -> throw new IllegalArgumentException(refused.english());
        };
    }

    private static Map<String, String> fields(GoldDocument document, Row row) {
        Map<String, String> fields = new HashMap<>();
        for (String name : row.names()) {
            String words = row.text(name);
            if (!words.isEmpty()) {
                fields.put(name, words);
            }
        }
        fields.put("source", document.name());
        return fields;
    }
}
