package cn.taizhang.web.records;

import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the table shows of a record of each type, and in which words.
///
/// 例: a fact shows 指标, 数值 6.5% 以上, 状态 目标, 力度 力争, 时期 2024.
///
/// - Headings and names of values are those of the columns; the whole of a record is in its drawer and in exports.
public final class Layout {

    private static final Map<String, List<String>> SHOWN = Map.of(
            "fact", List.of("indicator", "kind", "value", "status", "hedgeWord", "from"),
            "commitment", List.of("object", "stage", "deadline", "testability", "hedgeWord"),
            "project", List.of("name", "stage", "status"),
            "livelihood", List.of("ordinal", "wording", "status"),
            "honour", List.of("title", "grantor", "field", "status"),
            "problem", List.of("wording"),
            "term", List.of("term", "definition"),
            "section", List.of("path", "heading", "role", "from"));

    private static final Map<String, String> TONES = Map.of(
            "done", "good",
            "expected", "blue",
            "target", "violet",
            "quantified", "good",
            "verifiable", "blue",
            "vague", "warn",
            "not_a_promise", "grey");

    private final Words words;

    Layout(Words words) {
        this.words = words;
    }

    /// One cell: its words, the tone of its lamp (empty for none) and whether it is a number.
    public record Shown(String words, String tone, boolean isNumber) {}

    /// The headings for a type; none for records of several.
    List<String> headings(String type) {
        return SHOWN.getOrDefault(type, List.of()).stream()
                .map(name -> heading(type, name))
                .toList();
    }

    private String heading(String type, String name) {
        return switch (name) {
            case "from" -> words.say("records.period");
            case "object" -> words.say("records.promise");
            default ->
                RecordTables.of(type).columns().stream()
                        .filter(column -> column.name().equals(name))
                        .map(column -> words.of(column.heading()))
                        .findFirst()
                        .orElse(name);
        };
    }

    /// The cells of a record under the headings of its type.
    List<Shown> cells(String type, String payload) {
        Map<String, String> values = values(type, payload);
        return SHOWN.getOrDefault(type, List.of()).stream()
                .map(name -> cell(type, name, values))
                .toList();
    }

    /// A record in a few words, where records of several types stand together.
    String gist(String type, String payload) {
        Map<String, String> values = values(type, payload);
        return switch (type) {
            case "fact" -> joined(values.getOrDefault("indicator", ""), size(values));
            case "commitment" -> values.getOrDefault("verb", "") + values.getOrDefault("object", "");
            case "project" -> joined(values.getOrDefault("name", ""), label("project", "stage", values));
            case "honour" -> values.getOrDefault("title", "");
            case "term" -> values.getOrDefault("term", "");
            case "section" -> joined(values.getOrDefault("path", ""), values.getOrDefault("heading", ""));
            default -> values.getOrDefault("wording", "");
        };
    }

    private static Map<String, String> values(String type, String payload) {
        List<Column> columns = RecordTables.of(type).columns();
        List<Cell> cells = RecordJson.cells(type, payload);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(columns.get(i).name(), cells.get(i).words());
        }
        return values;
    }

    private Shown cell(String type, String name, Map<String, String> values) {
        String value = values.getOrDefault(name, "");
        return switch (name) {
            case "value" -> new Shown(size(values), "", true);
            case "from" -> new Shown(period(value, values.getOrDefault("to", "")), "", true);
            case "ordinal" -> new Shown(value, "", true);
            case "object" -> new Shown(values.getOrDefault("verb", "") + value, "", false);
            case "testability" -> {
                String reason = label(type, "reason", values);
                String grade = label(type, name, values);
                yield new Shown(
                        reason.isEmpty() ? grade : grade + " · " + reason, TONES.getOrDefault(value, ""), false);
            }
            case "indicator" -> new Shown(indicator(values), "", false);
            case "kind", "stage", "role", "status" ->
                new Shown(label(type, name, values), TONES.getOrDefault(value, ""), false);
            default -> new Shown(value, "", false);
        };
    }

    private String indicator(Map<String, String> values) {
        String id = values.getOrDefault("indicatorId", "");
        return words.isEnglish() && !id.isEmpty()
                ? words.of(Labels.of(Facet.INDICATOR, id))
                : values.getOrDefault("indicator", "");
    }

    private String label(String type, String name, Map<String, String> values) {
        String value = values.getOrDefault(name, "");
        return words.of(Labels.choices(type, name).getOrDefault(value, new Bilingual(value, value)));
    }

    /// The size as worded, with its bound. 例: `6.5–7 %`, `6 % 左右`, `超过 126 万亿元`, in English `about 6 %`.
    private String size(Map<String, String> values) {
        String high = values.getOrDefault("valueHigh", "");
        String bound = values.getOrDefault("bound", "");
        boolean isPlain = bound.isEmpty() || bound.equals("eq") || bound.equals("range");
        String label = isPlain ? "" : label("fact", "bound", values);
        boolean isBefore = words.isEnglish() || bound.equals("gt") || bound.equals("lt");
        return Stream.of(
                        isBefore ? label : "",
                        values.getOrDefault("value", "") + (high.isEmpty() ? "" : "–" + high),
                        values.getOrDefault("unit", ""),
                        isBefore ? "" : label)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String period(String from, String to) {
        return from.equals(to) || to.isEmpty() ? from : from + "–" + to;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }
}
