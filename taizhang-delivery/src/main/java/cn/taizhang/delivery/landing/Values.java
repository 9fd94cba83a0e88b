package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.problem.Origin;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether what a person typed can be what it is meant to be: numbers, percentages, dates, choices, lines, lengths.
///
/// 例: percent `42%` is refused with `number`, `42` is taken; `1e9` is no number that a person writes.
///
/// - Whatever a command writes has been through here: no value of an event stands for something else than was meant.
public final class Values {

    private static final Set<String> NUMBERS = Set.of("value", "percent", "target", "base", "money");
    private static final Set<String> DATES = Set.of("to", "due", "start");

    /// What stands in one line; all else may have several.
    private static final Set<String> LINES = Set.of(
            "title",
            "lead",
            "leader",
            "force",
            "measure",
            "unit",
            "stage",
            "doer",
            "owner",
            "section",
            "record",
            "into",
            "parent",
            "task",
            "problem",
            "issuer",
            "name",
            "place",
            "batch",
            "peers",
            "post",
            "account",
            "telephone");

    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.of(
            "tier", Tier.class,
            "rhythm", Rhythm.class,
            "proof", Aim.Proof.class,
            "origin", Origin.class);

    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 300;
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
        int longest = LINES.contains(name) ? LONGEST_LINE : LONGEST;
        if (value.length() > longest) {
            return List.of(Decision.refused("value.too_long", name, Integer.toString(longest)));
        }
        if (!isText(name, value)) {
            return List.of(Decision.refused(LINES.contains(name) ? "value.one_line" : "value.control", name));
        }
        if (!isChoice(name, value)) {
            return List.of(Decision.refused("value.choice", name, value));
        }
        return DATES.contains(name) && !isDate(value)
                ? List.of(Decision.refused("value.date", name, value))
                : number(name, value);
    }

    private static List<Decision> number(String name, String value) {
        if (NUMBERS.contains(name) && !isNumber(value)) {
            return List.of(Decision.refused("value.number", name, value));
        }
        return name.equals("percent") && !isShare(value)
                ? List.of(Decision.refused("value.percent", value))
                : List.of();
    }

    private static boolean isChoice(String name, String value) {
        Class<? extends Enum<?>> type = CHOICES.get(name);
        return type == null ? !name.equals("year") || isDate(value + "-01-01") : isOneOf(type, value);
    }

    /// Digits with at most one point, a sign before them at most.
    public static boolean isNumber(String words) {
        return Fields.isNumber(words);
    }

    private static boolean isOneOf(Class<? extends Enum<?>> type, String value) {
        return Arrays.stream(type.getEnumConstants()).anyMatch(one -> one.name().equals(value));
    }

    /// Whether it holds no character that is none to be read; line feeds and tabs only where there are several lines.
    private static boolean isText(String name, String value) {
        boolean several = !LINES.contains(name);
        return value.chars().noneMatch(c -> Character.isISOControl(c) && !(several && (c == '\n' || c == '\t')));
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
