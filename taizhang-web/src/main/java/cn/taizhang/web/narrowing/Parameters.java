package cn.taizhang.web.narrowing;

import cn.taizhang.web.fault.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// The parameters of one request as they were sent.
///
/// 例: `place=云汀市,松屿区&year=2020-2024` has two places.
///
/// - Several values of one name are parted by commas or sent one after the other.
/// - A value that cannot be taken is a [Wrong] that names the parameter and says what it takes.
public final class Parameters {

    private final SequencedMap<String, String> values = new LinkedHashMap<>();

    private Parameters() {}

    public static Parameters of(HttpServletRequest request) {
        Parameters parameters = new Parameters();
        request.getParameterMap().forEach((name, sent) -> {
            String words = String.join(",", Arrays.asList(sent)).strip();
            if (!words.isEmpty()) {
                parameters.values.put(name, words);
            }
        });
        return parameters;
    }

    /// What is wrong with a parameter, and what it takes.
    public static Wrong wrong(String name, String value, String takes) {
        return new Wrong("narrowing.wrong", name, value, takes);
    }

    /// Stops at a parameter that means nothing: a slip must not look like an answer.
    public void allowOnly(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name) && !name.equals("lang")) {
                throw new Wrong("narrowing.unknown", name, String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    public Map<String, String> all() {
        return values;
    }

    /// The words of a parameter, empty where it was not sent.
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /// The values of a parameter.
    public List<String> list(String name) {
        List<String> list = new ArrayList<>();
        for (String value : text(name).split(",", -1)) {
            if (!value.isBlank() && !list.contains(value.strip())) {
                list.add(value.strip());
            }
        }
        return list;
    }

    /// A value of a closed set, or the usual one.
    public String choice(String name, String usual, List<String> choices) {
        String value = values.getOrDefault(name, usual);
        if (!choices.contains(value)) {
            throw wrong(name, value, String.join(", ", choices));
        }
        return value;
    }

    /// A whole number between two, or the usual one.
    public int whole(String name, int usual, int from, int to) {
        String value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (from <= number && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(name, value, from + "–" + to);
        }
        throw wrong(name, value, from + "–" + to);
    }

    public boolean isYes(String name) {
        return choice(name, "false", List.of("true", "false")).equals("true");
    }
}
