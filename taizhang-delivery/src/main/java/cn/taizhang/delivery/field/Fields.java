package cn.taizhang.delivery.field;

import java.math.BigDecimal;
import java.time.LocalDate;
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
public record Fields(SortedMap<String, String> values) {

    /// Where there is no date.
    public static final LocalDate NO_DATE = LocalDate.MIN;

    /// Nothing.
    public static final Fields NONE = new Fields(new TreeMap<>());

    private static final String CLEARED = "cleared";

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
        String words = text(name);
        return words.isEmpty() ? otherwise : LocalDate.parse(words);
    }

    public int whole(String name, int otherwise) {
        String words = text(name);
        return words.isEmpty() ? otherwise : Integer.parseInt(words);
    }

    public BigDecimal number(String name, BigDecimal otherwise) {
        String words = text(name);
        return words.isEmpty() ? otherwise : new BigDecimal(words);
    }

    public List<String> list(String name) {
        return lines(text(name));
    }

    public <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        String words = text(name);
        return words.isEmpty() ? otherwise : Enum.valueOf(type, words);
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
