package cn.taizhang.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The places we know, found by code, by name, or in running text.
///
/// 例: `named("襄樊")` holds 襄樊市; `at("在侯马市召开", 1)` gives 侯马市 with length 3; `successor(襄樊市)` is
/// 襄阳市.
///
/// - The longest name wins; of places with one name, the higher one and the later one come first.
/// - Per character of text the search costs one table look-up, and a few more where a name begins.
/// - Immutable and safe for many threads.
public final class Gazetteer {

    private static final Comparator<Place> HIGHER_FIRST = Comparator.comparing(Place::level)
            .thenComparing(Comparator.comparingInt(Place::to).reversed())
            .thenComparing(Place::code);

    private final List<Place> places;
    private final Map<String, List<Place>> byCode = new HashMap<>();
    private final Lines lines;
    private final Names names;
    private final Locator everywhere;

    public Gazetteer(List<Place> places, List<Confusion> confusions) {
        this.places = places.stream().sorted(HIGHER_FIRST).toList();
        this.places.forEach(
                p -> byCode.computeIfAbsent(p.code(), c -> new ArrayList<>()).add(p));
        this.lines = new Lines(byCode);
        this.names = new Names(this.places, confusions);
        this.everywhere = Locator.everywhere(names);
    }

    public List<Place> places() {
        return places;
    }

    /// Every place that is or was called so. 例: 鼓楼区 gives four places, 河南 a province and a county.
    public List<Place> named(String name) {
        return names.named(name);
    }

    /// Every row of a code, the last name first. 例: 420600 gives 襄阳市 and 襄樊市.
    public List<Place> coded(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /// The place with a code in a year; in doubt the one whose name held last, and [Place#NONE] for an unknown code.
    public Place coded(String code, int year) {
        List<Place> known = byCode.getOrDefault(code, List.of());
        return Stream.concat(known.stream().filter(p -> p.validIn(year)), known.stream())
                .findFirst()
                .orElse(Place.NONE);
    }

    /// The place above, in a year; [Place#NONE] above a province.
    public Place parent(Place place, int year) {
        return place.parent().isEmpty() ? Place.NONE : coded(place.parent(), year);
    }

    /// What became of a place: the next name or code, the place it went into, or [Place#NONE].
    /// 例: 襄樊市 → 襄阳市, 徐水县 → 徐水区, 莱芜市 → 济南市.
    public Place successor(Place place) {
        List<Place> heirs = heirs(place);
        return heirs.isEmpty() ? Place.NONE : heirs.getFirst();
    }

    /// All that a place became or went into. 例: 巢湖市 → 合肥市, 芜湖市 and 马鞍山市.
    public List<Place> heirs(Place place) {
        return lines.heirs(place);
    }

    /// The key that the figures of one place share through all its names and codes: the code of its last name.
    ///
    /// 例: 思茅地区, 思茅市 and 普洱市 have 530800; 莱芜市 keeps 371200, for it is not 济南市.
    ///
    /// - Where a code was given again to another place, the one that ended has its last year too:
    ///   500110-2010 is 万盛区.
    public String series(Place place) {
        return lines.series(place);
    }

    /// Whether two rows are one place through renaming and recoding. 例: 思茅地区, 思茅市 and 普洱市.
    public boolean same(Place one, Place other) {
        return !one.isNone() && !other.isNone() && series(one).equals(series(other));
    }

    /// The longest name of a place that begins at an offset, of all years; short names of counties do not count.
    public Match at(String text, int offset) {
        return everywhere.at(text, offset);
    }

    /// Finds places in the text of one issuer's report of one year; [Place#NONE] for the State Council.
    public Locator around(Place issuer, int year) {
        Place province = issuer.isNone() ? Place.NONE : coded(issuer.code().substring(0, 2) + "0000", year);
        return new Locator(names, issuer, province, year);
    }
}
