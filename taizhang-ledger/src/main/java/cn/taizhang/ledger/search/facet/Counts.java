package cn.taizhang.ledger.search.facet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many texts have each value of each facet.
///
/// 例: year: 2024 12, 2023 7.
///
/// - Texts without a value of a facet are not counted in it.
public final class Counts {

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    /// Counts so many texts of one report.
    public void add(Whose whose, long number) {
        for (Facet facet : Facet.values()) {
            if (facet.isOfWhose()) {
                add(facet, whose.value(facet), number);
            }
        }
    }

    /// Counts so many texts of one sort.
    public void add(What what, long number) {
        for (Facet facet : Facet.values()) {
            if (!facet.isOfWhose()) {
                add(facet, what.value(facet), number);
            }
        }
    }

    private void add(Facet facet, String value, long number) {
        if (!value.isEmpty()) {
            counts.computeIfAbsent(facet, one -> new HashMap<>()).merge(value, number, Long::sum);
        }
    }

    /// These counts with those of one facet taken from elsewhere.
    public void replace(Facet facet, Counts other) {
        counts.put(facet, other.counts.getOrDefault(facet, new HashMap<>()));
    }

    /// The values of a facet with their numbers, the most frequent first.
    public List<Map.Entry<String, Long>> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of()).entrySet().stream()
                .sorted(MOST_FIRST)
                .map(one -> Map.entry(one.getKey(), one.getValue()))
                .toList();
    }

    public long of(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
    }
}
