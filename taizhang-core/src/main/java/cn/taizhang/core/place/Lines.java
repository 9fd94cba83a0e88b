package cn.taizhang.core.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows places from name to name.
///
/// 例: 532700 思茅地区 → 530800 思茅市 → 530800 普洱市, whose series is 530800.
///
/// - An heir of the same code holds later than the place, so that no line runs in a circle.
final class Lines {

    private final Map<String, List<Place>> byCode;
    private final Map<Place, String> series = new HashMap<>();

    Lines(Map<String, List<Place>> byCode) {
        this.byCode = byCode;
        byCode.values().forEach(rows -> rows.forEach(row -> series.put(row, key(last(row)))));
    }

    String series(Place place) {
        return series.getOrDefault(place, place.code());
    }

    List<Place> heirs(Place place) {
        return place.ending().into().stream()
                .map(code -> heir(place, code))
                .filter(heir -> !heir.isNone())
                .toList();
    }

    /// The name that a code bore next after a place ended.
    private Place heir(Place place, String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(row -> row.to() > place.to())
                .min(Comparator.comparingInt(Place::to))
                .orElse(Place.NONE);
    }

    private Place last(Place place) {
        Place at = place;
        while (at.ending().change().continues()) {
            Place next = heir(at, at.ending().into().getFirst());
            if (next.isNone()) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private String key(Place last) {
        boolean givenAgain =
                byCode.getOrDefault(last.code(), List.of()).stream().anyMatch(row -> row.to() > last.to());
        return givenAgain ? last.code() + "-" + last.to() : last.code();
    }
}
