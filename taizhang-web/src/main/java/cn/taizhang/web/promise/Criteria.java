package cn.taizhang.web.promise;

import cn.taizhang.app.scope.Years;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.rules.field.Field;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// Which promises are asked for.
///
/// 例: `place=浙江省&years=2020-2023&verdict=missed&field=environment&type=fact&doubt=true&q=公园`.
///
/// - An empty list asks for all; `type` is `fact` or `commitment`, `spoken` none, accepted, corrected or rejected.
public record Criteria(
        List<String> places,
        String years,
        String level,
        List<String> verdicts,
        List<String> fields,
        String type,
        String spoken,
        boolean doubt,
        String q) {

    public static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Words::of).toList();
    public static final List<String> FIELDS =
            Arrays.stream(Field.values()).map(Words::of).toList();
    private static final String ALL = "all";

    public Criteria {
        places = List.copyOf(places);
        verdicts = List.copyOf(verdicts);
        fields = List.copyOf(fields);
    }

    public static Criteria of(Parameters parameters) {
        parameters.years();
        parameters.level();
        return new Criteria(
                parameters.list("place").stream()
                        .filter(word -> !word.equals(ALL))
                        .toList(),
                parameters.span(),
                parameters.text("level"),
                parameters.some("verdict", VERDICTS),
                parameters.some("field", FIELDS),
                parameters.choice("type", List.of("", "fact", "commitment")),
                parameters.choice("spoken", List.of("", "none", "accepted", "corrected", "rejected")),
                parameters.isYes("doubt"),
                parameters.text("q"));
    }

    /// The same for another place and year.
    public Criteria at(String place, int year) {
        return new Criteria(List.of(place), Integer.toString(year), level, verdicts, fields, type, spoken, doubt, q);
    }

    /// The same of all places, years and levels.
    public Criteria everywhere() {
        return new Criteria(List.of(), "", "", verdicts, fields, type, spoken, doubt, q);
    }

    boolean holds(int code) {
        return (verdicts.isEmpty() || verdicts.contains(Words.of(PromiseCode.verdict(code))))
                && (fields.isEmpty() || fields.contains(Words.of(PromiseCode.field(code))))
                && (type.isEmpty() || type.equals("fact") == PromiseCode.isNumber(code))
                && (spoken.isEmpty() || spoken.equals(PromiseCode.spoken(code)))
                && (!doubt || PromiseCode.isDoubtful(code));
    }

    boolean holdsYear(int year) {
        return Years.parse(years).hold(year);
    }

    /// Whether anything narrows it.
    public boolean isAny() {
        return places.isEmpty() && parameters().isEmpty();
    }

    private Map<String, String> parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("place", String.join(",", places));
        found.put("years", years);
        found.put("level", level);
        found.put("verdict", String.join(",", verdicts));
        found.put("field", String.join(",", fields));
        found.put("type", type);
        found.put("spoken", spoken);
        found.put("doubt", doubt ? "true" : "");
        found.put("q", q);
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /// An address that asks for these, with some parameters set otherwise: name, value, name, value.
    public String address(String path, String... others) {
        Map<String, String> all = parameters();
        List<String> pairs = new ArrayList<>(List.of(others));
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            all.put(pairs.get(i), pairs.get(i + 1));
        }
        all.putIfAbsent("place", ALL);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, value);
            }
        });
        return address.encode().build().toUriString();
    }
}
