package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether what a person typed can be what it is meant to be: numbers, percentages, dates, lengths.
///
/// 例: percent `42%` is refused with `number`, `42` is taken; `1e9` is no number that a person writes.
public final class Values {

    private static final Set<String> NUMBERS = Set.of("value", "percent", "target", "base");
    private static final Set<String> DATES = Set.of("to", "due", "start");
    private static final int LONGEST = 4_000;
    private static final int LONGEST_NUMBER = 18;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /// The first that cannot be.
    public static Optional<Decision> check(Fields fields) {
        return fields.values().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> check(entry.getKey(), entry.getValue()))
                .flatMap(List::stream)
                .findFirst();
    }

    private static List<Decision> check(String name, String value) {
        if (value.length() > LONGEST) {
            return List.of(Decision.refused("value.too_long", name, Integer.toString(LONGEST)));
        }
        if (NUMBERS.contains(name) && !isNumber(value)) {
            return List.of(Decision.refused("value.number", name, value));
        }
        if (name.equals("percent") && !isShare(value)) {
            return List.of(Decision.refused("value.percent", value));
        }
        return DATES.contains(name) && !isDate(value)
                ? List.of(Decision.refused("value.date", name, value))
                : List.of();
    }

    /// Digits with at most one point, a sign before them at most.
    public static boolean isNumber(String words) {
        String digits = words.startsWith("-") ? words.substring(1) : words;
        return !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.')
                && !digits.startsWith(".")
                && !digits.endsWith(".");
    }

    private static boolean isShare(String words) {
        BigDecimal share = new BigDecimal(words);
        return share.signum() >= 0 && share.compareTo(new BigDecimal(100)) <= 0;
    }

    /// A date as in 2025-12-31, of a year between 1990 and 2100.
    public static boolean isDate(String words) {
        try {
            int year = LocalDate.parse(words).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Values() {}
}
