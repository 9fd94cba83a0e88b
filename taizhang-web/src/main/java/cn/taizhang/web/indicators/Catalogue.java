package cn.taizhang.web.indicators;

import cn.taizhang.core.indicator.Alias;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.rules.field.Field;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The known indicators by field, with how many reports tell them.
///
/// 例: 宏观经济: 地区生产总值, 9 other wordings, told by 541 reports.
///
/// - `fields` are those to choose from, whether or not they are shown.
public record Catalogue(String q, String field, List<String> fields, Map<String, List<Row>> groups, int reports) {

    /// An indicator with its field and how many reports tell it.
    public record Row(Indicator indicator, String field, long reports) {}

    /// Those that a word is found in (name, id or another wording), of one field or of all.
    static Catalogue of(Visit visit, Known known, Parameters parameters) {
        List<Row> all = rows(visit, known);
        List<String> fields = all.stream().map(Row::field).distinct().toList();
        String field = parameters.choice(
                "field", Stream.concat(Stream.of(""), fields.stream()).toList());
        String word = parameters.text("q").toLowerCase(Locale.ROOT);
        Map<String, List<Row>> groups = all.stream()
                .filter(row -> field.isEmpty() || row.field().equals(field))
                .filter(row -> matches(row.indicator(), word))
                .collect(Collectors.groupingBy(Row::field, LinkedHashMap::new, Collectors.toList()));
        return new Catalogue(
                parameters.text("q"), field, fields, groups, visit.counted().size());
    }

    static List<Row> rows(Visit visit, Known known) {
        Map<String, Long> counts = Tellers.of(visit).counts(visit);
        return known.indicators().all().stream()
                .map(indicator -> new Row(indicator, field(known, indicator), counts.getOrDefault(indicator.id(), 0L)))
                .toList();
    }

    /// As parameters have it. 例: `economy`.
    static String field(Known known, Indicator indicator) {
        Field field = known.all().fields().of(indicator.id());
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static boolean matches(Indicator indicator, String q) {
        return q.isEmpty()
                || indicator.id().contains(q)
                || indicator.names().chinese().contains(q)
                || indicator.names().english().toLowerCase(Locale.ROOT).contains(q)
                || indicator.names().aliases().stream()
                        .map(Alias::wording)
                        .anyMatch(wording -> wording.toLowerCase(Locale.ROOT).contains(q));
    }
}
