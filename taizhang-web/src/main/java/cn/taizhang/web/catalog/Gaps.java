package cn.taizhang.web.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the years without a report that counts, between the first and the last of a place.
///
/// 例: of 2022, 2023 and 2025 the gap is 2024.
public final class Gaps {

    /// The missing years of one place.
    public static SortedSet<Integer> ofPlace(Collection<Item> items) {
        SortedSet<Integer> years = new TreeSet<>();
        items.stream()
                .filter(item -> item.holding().counts() && item.isPlaced())
                .forEach(item -> years.add(item.year()));
        if (years.isEmpty()) {
            return Collections.emptySortedSet();
        }
        return IntStream.range(years.getFirst(), years.getLast())
                .filter(year -> !years.contains(year))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many are missing of all places.
    public static int count(Collection<Item> items) {
        Map<String, List<Item>> places = items.stream()
                .filter(Item::isPlaced)
                .collect(Collectors.groupingBy(item -> item.holding().head().series()));
        return places.values().stream().mapToInt(of -> ofPlace(of).size()).sum();
    }

    private Gaps() {}
}
