package cn.taizhang.web.system;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.web.known.Known;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks up places, and those who report and are none, in the order of their codes and years.
@Component
final class Places {

    private static final Comparator<Place> BY_CODE =
            Comparator.comparing(Place::code).thenComparing(Place::from);

    private final Known known;

    Places(Known known) {
        this.known = known;
    }

    List<PlaceRow> of(PlaceFilter filter) {
        Gazetteer gazetteer = known.all().knowledge().places().gazetteer();
        return gazetteer.places().stream()
                .filter(place -> filter.admits(place, gazetteer.series(place)))
                .sorted(BY_CODE)
                .map(place -> PlaceRow.of(place, gazetteer))
                .toList();
    }
}
