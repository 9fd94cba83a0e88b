package cn.taizhang.app.summary;

import cn.taizhang.app.console.Messages;
import cn.taizhang.app.console.Plain;
import cn.taizhang.app.export.Renderer;
import cn.taizhang.app.export.Rows;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.table.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Writes the records asked for as tables for a terminal, one table a type and file.
///
/// 例: `read 报告.txt --kind fact --indicator gdp`.
public final class Tables implements Renderer {

    private static final Map<String, List<String>> SHOWN = Map.of(
            "report", List.of("place", "placeCode", "year", "date", "session"),
            "section", List.of("path", "role", "from", "to", "heading"),
            "fact",
                    List.of(
                            "indicator",
                            "kind",
                            "value",
                            "valueHigh",
                            "unit",
                            "bound",
                            "status",
                            "to",
                            "hedgeWord",
                            "text"),
            "commitment", List.of("verb", "object", "stage", "testability", "reason", "hedgeWord", "text"),
            "project", List.of("name", "stageWord", "status", "text"),
            "livelihood", List.of("ordinal", "wording"),
            "honour", List.of("title", "grantor", "field", "text"),
            "problem", List.of("section", "wording"),
            "term", List.of("ordinal", "term", "uses", "definition"),
            "remark", List.of("code", "detail", "start", "text"));

    private final Messages messages;
    private final Rows rows;
    private final int width;

    public Tables(Messages messages, Rows rows, int width) {
        this.messages = messages;
        this.rows = rows;
        this.width = width;
    }

    @Override
    public byte[] render(ReadFile.Parts file) {
        SequencedMap<String, List<Row>> byType = rows.of(file)
                .collect(Collectors.groupingBy(row -> row.text("type"), LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byType.forEach((type, found) -> {
            lines.add(messages.say("table.title", file.path().getFileName(), type, found.size()));
            lines.addAll(table(type, found).lines("  ", width));
            lines.add("");
        });
        return lines.isEmpty()
                ? new byte[0]
                : lines.stream()
                        .map(Plain::line)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static TextTable table(String type, List<Row> found) {
        List<String> columns = SHOWN.getOrDefault(type, List.of("start", "text"));
        TextTable table = new TextTable(columns);
        found.forEach(row -> table.row(columns.stream().map(row::text).toList()));
        return table;
    }
}
