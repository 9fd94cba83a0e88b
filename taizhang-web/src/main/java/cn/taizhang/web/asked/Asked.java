package cn.taizhang.web.asked;

import cn.taizhang.app.scope.Years;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.web.fault.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads the parameters of a request; a word that cannot be taken is [Wrong] and told what can.
///
/// 例: `kind=growth&years=2015-2024&place=浙江,430000`.
///
/// - A parameter that is absent is an empty word.
public record Asked(HttpServletRequest request) {

    private static final int YEAR_DIGITS = 4;

    public String word(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    public boolean has(String name) {
        return !word(name).isEmpty();
    }

    /// Growth or level; the usual one of the indicator where neither is asked for.
    public Question question(Indicator indicator) {
        return switch (one("kind", "", "growth", "level")) {
            case "growth" -> new Question(indicator.id(), Kind.GROWTH);
            case "level" -> new Question(indicator.id(), Kind.LEVEL);
            default -> Question.usual(indicator);
        };
    }

    /// The words for years as they were sent: `years=2015-2024`, or `year`, which other pages take.
    public String span() {
        return has("years") ? word("years") : word("year");
    }

    /// All years where none are named.
    public Years years() {
        try {
            return Years.parse(span());
        } catch (Years.Odd odd) {
            throw new Wrong("fault.takes", "years", odd.piece(), "2024, 2015-2024");
        }
    }

    /// One year; 0 for none.
    public int year() {
        String word = word("year");
        boolean digits = word.length() == YEAR_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!word.isEmpty() && !digits) {
            throw new Wrong("fault.takes", "year", word, "2024");
        }
        return word.isEmpty() ? 0 : Integer.parseInt(word);
    }

    /// A level of government; UNKNOWN for none.
    public Level level() {
        String[] words = Stream.concat(
                        Stream.of(""), Arrays.stream(Level.values()).map(Asked::word))
                .toArray(String[]::new);
        String word = one("level", words);
        return word.isEmpty() ? Level.UNKNOWN : Level.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// An enum constant as parameters have it. 例: `not_mentioned`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// One of these words, the first where the parameter is absent.
    public String one(String name, String... choices) {
        String word = word(name);
        if (word.isEmpty()) {
            return choices[0];
        }
        if (!List.of(choices).contains(word)) {
            throw new Wrong("fault.takes", name, word, shown(List.of(choices)));
        }
        return word;
    }

    /// Some of these words, between commas or in several parameters of the name; none for all.
    public List<String> some(String name, List<String> choices) {
        List<String> words = names(name);
        words.stream().filter(word -> !choices.contains(word)).findFirst().ifPresent(odd -> {
            throw new Wrong("fault.takes", name, odd, shown(choices));
        });
        return words;
    }

    private static String shown(List<String> choices) {
        return String.join(
                ", ", choices.stream().filter(word -> !word.isEmpty()).toList());
    }

    /// Words between commas, in one parameter of the name or in several.
    public List<String> names(String name) {
        String[] values = Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
        return Stream.of(values)
                .flatMap(value -> Stream.of(value.split("[,,、]")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// A whole number from 1 on; the usual one where the parameter is absent.
    public int count(String name, int usual, int most) {
        String word = word(name);
        if (word.isEmpty()) {
            return usual;
        }
        boolean digits = word.length() <= 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(word) : 0;
        if (number < 1 || number > most) {
            throw new Wrong("fault.takes", name, word, "1–" + most);
        }
        return number;
    }

    /// Whether a box is ticked.
    public boolean isOn(String name) {
        return one(name, "false", "true", "on", "1").matches("true|on|1");
    }

    /// A day in ISO 8601; [LocalDate#MAX] for none.
    public LocalDate day(String name) {
        String word = word(name);
        try {
            return word.isEmpty() ? LocalDate.MAX : LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new Wrong("fault.takes", name, word, "2026-03-01");
        }
    }
}
