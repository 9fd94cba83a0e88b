package cn.taizhang.delivery.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The fields of one event by name, as the values they stand for.
///
/// 例: `lead=NB-FGW, due=2025-12-31, helpers=NB-CZJ\nNB-GXJ`.
///
/// - A field that is not there is the empty text, [#NO_DATE] or an empty list; `has` tells the difference.
/// - Lists are kept one a line, so that no value needs escaping.
/// - What is no value of its kind is taken as if it were not there: what stands in a ledger can never be changed, and
///   one
///   odd event must not keep all others from being read. Commands refuse such values before they are written.
public record Fields(SortedMap<String, String> values) {

    /// Where there is no date.
    public static final LocalDate NO_DATE = LocalDate.MIN;

    /// Nothing.
    public static final Fields NONE = new Fields(new TreeMap<>());

    private static final String CLEARED = "cleared";
    private static final int LONGEST_NUMBER = 18;
    private static final int LAST_YEAR = 9999;
    private static final int YEAR_END = 5;
    private static final int LONGEST_ID = 15;

    public Fields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Fields of(Map<String, String> values) {
        return new Fields(new TreeMap<>(values));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public LocalDate date(String name) {
        return date(name, NO_DATE);
    }

    public LocalDate date(String name, LocalDate otherwise) {
        try {
            LocalDate date = LocalDate.parse(text(name));
            return date.getYear() >= 1 && date.getYear() <= LAST_YEAR ? date : otherwise;
        } catch (DateTimeParseException none) {
            return otherwise;
        }
    }

    public int whole(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /// The number of an event, 0 for none.
    public long seq(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    public BigDecimal number(String name, BigDecimal otherwise) {
        String words = text(name);
        return isNumber(words) ? new BigDecimal(words) : otherwise;
    }

    /// A number as it was written. 例: `109600.50`.
    public String figure(String name, String otherwise) {
        String words = text(name, otherwise);
        return words.isEmpty() || isNumber(words) ? words : otherwise;
    }

    /// Whether words are digits with at most one point and a sign before them at most: `1e9` is no number here, which
    /// would be written out in full somewhere.
    public static boolean isNumber(String words) {
        String digits = words.startsWith("-") ? words.substring(1) : words;
        return !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.')
                && !digits.startsWith(".")
                && !digits.endsWith(".");
    }

    /// Whether words are a number that is given out year by year: a letter, a year, and at most nine digits. 例:
    /// `T2025-0031`.
    public static boolean isNumbered(String words) {
        int dash = words.indexOf('-');
        return dash == YEAR_END
                && words.length() > YEAR_END + 1
                && words.length() <= LONGEST_ID
                && Character.isLetter(words.charAt(0))
                && words.chars().skip(1).filter(c -> c != '-').allMatch(c -> c >= '0' && c <= '9')
                && words.lastIndexOf('-') == dash;
    }

    public List<String> list(String name) {
        return lines(text(name));
    }

    public <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        String words = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(words))
                .findFirst()
                .orElse(otherwise);
    }

    /// Those that an event changes: what it clears is there, and empty.
    public Fields changed() {
        SortedMap<String, String> all = new TreeMap<>(values);
        list(CLEARED).forEach(name -> all.put(name, ""));
        return new Fields(all);
    }

    /// Changes as an event keeps them: it keeps no empty values, so it names what is cleared.
    public static Fields changes(Map<String, String> changes) {
        SortedMap<String, String> all = new TreeMap<>(changes);
        List<String> cleared = changes.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        all.values().removeIf(String::isEmpty);
        if (!cleared.isEmpty()) {
            all.put(CLEARED, joined(cleared));
        }
        return new Fields(all);
    }

    /// The lines of a text, without empty ones.
    public static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A list as one field.
    public static String joined(Collection<String> values) {
        return String.join("\n", values);
    }

    /// A date as a field, empty for none.
    public static String words(LocalDate date) {
        return date.equals(NO_DATE) ? "" : date.toString();
    }
}
