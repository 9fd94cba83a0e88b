package cn.taizhang.web.parameter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The address of a page in one state, from which those of other states are made.
///
/// 例: `/records?type=fact&year=2024` with `year` toggled at 2023 is `/records?type=fact&year=2024,2023`.
///
/// - Whatever changes the state begins at the first page again.
public record Address(String path, SequencedMap<String, String> values) {

    public static final String CURSOR = "cursor";
    private static final String LANGUAGE = "lang";

    public static Address of(String path, Parameters parameters) {
        SequencedMap<String, String> values = new LinkedHashMap<>(parameters.all());
        values.remove(LANGUAGE);
        values.remove(CURSOR);
        return new Address(path, values);
    }

    /// The same state at another path. 例: `/records.csv`.
    public Address at(String other) {
        return new Address(other, values);
    }

    /// With one value; an empty one takes the parameter away.
    public Address with(String name, String value) {
        SequencedMap<String, String> others = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new Address(path, others);
    }

    /// With one value of several put in, or taken out where it is in.
    public Address toggled(String name, String value) {
        List<String> all = new ArrayList<>(list(name));
        if (!all.remove(value)) {
            all.add(value);
        }
        return with(name, String.join(",", all));
    }

    public boolean has(String name, String value) {
        return list(name).contains(value);
    }

    /// Only the path.
    public Address bare() {
        return new Address(path, new LinkedHashMap<>());
    }

    private List<String> list(String name) {
        String words = values.getOrDefault(name, "");
        return words.isEmpty() ? List.of() : List.of(words.split(",", -1));
    }

    /// The parameters but one, as a form keeps them in hidden fields.
    public Map<String, String> but(List<String> names) {
        SequencedMap<String, String> others = new LinkedHashMap<>(values);
        names.forEach(others::remove);
        return others;
    }

    /// What stands after the question mark.
    public String query() {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)
                                .replace("%2C", ",")
                                .replace("%2F", "/"))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return values.isEmpty() ? path : path + "?" + query();
    }
}
