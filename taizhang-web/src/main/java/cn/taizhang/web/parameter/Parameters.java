package cn.taizhang.web.parameter;

import cn.taizhang.app.console.Refused;
import cn.taizhang.app.scope.Years;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.table.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parameters of one request as they were sent.
///
/// 例: `place=云汀市,松屿区&year=2020-2024` has two places.
///
/// - Several values of one name are parted by commas or sent one after the other; one that is absent is empty.
/// - A value that cannot be taken is [Refused] with the name of the parameter and what it takes.
public final class Parameters {

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_NUMBER = 9;

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
    public static Refused wrong(String name, String value, String takes) {
        return new Refused("fault.takes", name, value, takes);
    }

    /// Stops at a parameter that means nothing: a slip must not look like an answer.
    public void allowOnly(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name) && !name.equals("lang")) {
                throw new Refused("fault.unknown", name, String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    public Map<String, String> all() {
        return values;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// The words of a parameter, empty where it was not sent.
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /// The values of a parameter.
    public List<String> list(String name) {
        return Stream.of(text(name).split("[,,、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// The values of a parameter, all of a closed set; none for all.
    public List<String> some(String name, List<String> choices) {
        List<String> words = list(name);
        words.stream().filter(word -> !choices.contains(word)).findFirst().ifPresent(odd -> {
            throw wrong(name, odd, shown(choices));
        });
        return words;
    }

    /// A value of a closed set, or the usual one.
    public String choice(String name, String usual, List<String> choices) {
        String value = values.getOrDefault(name, usual);
        if (!choices.contains(value)) {
            throw wrong(name, value, shown(choices));
        }
        return value;
    }

    /// A value of a closed set, the first of which is the usual one.
    public String choice(String name, List<String> choices) {
        return choice(name, choices.getFirst(), choices);
    }

    private static String shown(List<String> choices) {
        return choices.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /// A whole number between two, or the usual one.
    public int whole(String name, int usual, int from, int to) {
        String value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        int number = value.length() <= LONGEST_NUMBER && isDigits(value) ? Integer.parseInt(value) : from - 1;
        if (number < from || number > to) {
            throw wrong(name, value, from + "–" + to);
        }
        return number;
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean isYes(String name) {
        return choice(name, List.of("false", "true", "on", "1")).matches("true|on|1");
    }

    /// The words for years as they were sent: `years=2015-2024`, or `year`, which other pages take.
    public String span() {
        return has("years") ? text("years") : text("year");
    }

    /// All years where none are named.
    public Years years() {
        try {
            return Years.parse(span());
        } catch (Years.Odd odd) {
            throw wrong(has("years") ? "years" : "year", odd.piece(), "2024, 2015-2024");
        }
    }

    /// One year; 0 for none.
    public int year(String name) {
        String word = text(name);
        if (!word.isEmpty() && !(word.length() == YEAR_DIGITS && isDigits(word))) {
            throw wrong(name, word, "2024");
        }
        return word.isEmpty() ? 0 : Integer.parseInt(word);
    }

    /// The levels of government, as parameters name them.
    public static List<String> levels() {
        return Arrays.stream(Level.values()).map(Words::of).toList();
    }

    /// A level of government; empty for none.
    public String level() {
        return has("level") ? choice("level", levels()) : "";
    }

    /// A day in ISO 8601 of a year between 1900 and 2200; [LocalDate#MAX] for none.
    public LocalDate day(String name) {
        String word = text(name);
        if (word.isEmpty()) {
            return LocalDate.MAX;
        }
        try {
            LocalDate day = LocalDate.parse(word);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // the same as a day that nobody means
        }
        throw wrong(name, word, "2026-03-01");
    }
}
