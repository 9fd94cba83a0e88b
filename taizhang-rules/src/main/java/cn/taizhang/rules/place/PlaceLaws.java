package cn.taizhang.rules.place;

import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What must be true of the table of places; every fault is told at once.
///
/// 例: 「places.tsv: 370100 济南市: holds in the same year as 济市」.
///
/// - Parents and heirs are codes of the table, and a line of names leads onward in time.
/// - A code has one name in a year.
/// - A province or prefecture that ended says into what.
final class PlaceLaws {

    private final Map<String, List<Place>> byCode = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PlaceLaws(List<Place> places) {
        places.forEach(
                p -> byCode.computeIfAbsent(p.code(), c -> new ArrayList<>()).add(p));
    }

    static void check(List<Place> places) {
        PlaceLaws laws = new PlaceLaws(places);
        places.forEach(laws::check);
        if (!laws.faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", laws.faults));
        }
    }

    private void check(Place place) {
        if (!place.parent().isEmpty() && !byCode.containsKey(place.parent())) {
            fault(place, "unknown parent " + place.parent());
        }
        if (place.from() > place.to()) {
            fault(place, "ends before it begins");
        }
        if (place.to() != Place.OPEN
                && place.level() != Level.COUNTY
                && place.ending().into().isEmpty()) {
            fault(place, "ended, and nothing says into what");
        }
        place.ending().into().forEach(code -> checkHeir(place, code));
        for (Place other : byCode.getOrDefault(place.code(), List.of())) {
            if (other != place && other.from() <= place.to() && place.from() <= other.to()) {
                fault(place, "holds in the same year as " + other.name());
            }
        }
    }

    private void checkHeir(Place place, String code) {
        if (byCode.getOrDefault(code, List.of()).stream().noneMatch(heir -> heir.to() > place.to())) {
            fault(place, "leads into " + code + ", which does not hold after it");
        }
    }

    private void fault(Place place, String message) {
        faults.add("places.tsv: " + place.code() + " " + place.name() + ": " + message);
    }
}
