package cn.taizhang.web.narrowing;

import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.rules.indicator.IndicatorFiles;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordRows;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What codes of the ledger are called in Chinese and English.
///
/// 例: the role `targets` is 主要预期目标, the indicator `gdp` 地区生产总值.
///
/// - The values of a closed set are those of the columns; a code without a name is called as it is.
public final class Labels {

    private static final Bilingual SENTENCE = new Bilingual("原文句", "sentence");
    private static final Bilingual FIGURE = new Bilingual("数字", "figure");
    private static final List<String> UNSEARCHED = List.of("report", "remark");

    /// Loaded with the first page that shows an indicator.
    private static final class Indicators {
        private static final Map<String, Bilingual> NAMES = names();

        private static Map<String, Bilingual> names() {
            Map<String, Bilingual> names = new HashMap<>();
            for (Indicator one : IndicatorFiles.load().all()) {
                names.put(
                        one.id(),
                        new Bilingual(one.names().chinese(), one.names().english()));
            }
            return names;
        }
    }

    private static final Map<Facet, SequencedMap<String, Bilingual>> CLOSED = Map.of(
            Facet.LEVEL, choices("report", "level"),
            Facet.ROLE, choices("section", "role"),
            Facet.STATUS, choices("fact", "status"),
            Facet.TESTABILITY, choices("commitment", "testability"),
            Facet.TYPE, types(),
            Facet.KIND, kinds());

    private Labels() {}

    /// The values of a column with a closed set, with their names.
    public static SequencedMap<String, Bilingual> choices(String type, String column) {
        SequencedMap<String, Bilingual> names = new LinkedHashMap<>();
        for (Column one : RecordTables.of(type).columns()) {
            if (one.name().equals(column)) {
                for (Choice choice : one.choices()) {
                    names.put(choice.value(), choice.meaning());
                }
            }
        }
        return names;
    }

    private static SequencedMap<String, Bilingual> types() {
        SequencedMap<String, Bilingual> names = new LinkedHashMap<>();
        for (Choice choice : new RecordRows(true)
                .table("fact", List.of())
                .columns()
                .getFirst()
                .choices()) {
            names.put(choice.value(), choice.meaning());
        }
        names.put("fact", FIGURE);
        names.put(What.SENTENCE, SENTENCE);
        return names;
    }

    /// A kind of a figure, or the stage of a commitment or project.
    private static SequencedMap<String, Bilingual> kinds() {
        SequencedMap<String, Bilingual> names = choices("fact", "kind");
        names.putAll(choices("commitment", "stage"));
        return names;
    }

    /// The record types that can be searched, in their order.
    public static List<String> searchedTypes() {
        return RecordTables.types().stream()
                .filter(type -> !UNSEARCHED.contains(type))
                .toList();
    }

    /// The values a facet can have at all; empty for one that takes any.
    public static List<String> values(Facet facet) {
        return switch (facet) {
            case TYPE -> {
                List<String> all = new ArrayList<>(searchedTypes());
                all.add(What.SENTENCE);
                yield all;
            }
            case INDICATOR -> List.copyOf(Indicators.NAMES.keySet());
            default ->
                List.copyOf(CLOSED.getOrDefault(facet, new LinkedHashMap<>()).keySet());
        };
    }

    /// What a value of a facet is called.
    public static Bilingual of(Facet facet, String value) {
        Bilingual plain = new Bilingual(value, value);
        return facet == Facet.INDICATOR
                ? Indicators.NAMES.getOrDefault(value, plain)
                : CLOSED.getOrDefault(facet, new LinkedHashMap<>()).getOrDefault(value, plain);
    }
}
