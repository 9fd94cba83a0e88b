package cn.taizhang.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.place.Ending;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the table against what the ministry published: `changes.tsv` lists every change of a province or prefecture,
/// `counts.tsv` how many there were at the end of each year.
class PlaceHistoryTest {

    private static final Gazetteer GAZETTEER = PlaceFiles.gazetteer();
    private static final String FOLDER = "/cn/taizhang/rules/place/";
    private static final int FIRST = 1998;
    private static final int LAST = 2026;
    private static final int LEAST_CHANGES = 80;

    /// One published change; places as 「530800 思茅市」.
    record Published(int year, String change, List<String> before, List<String> after) {
        boolean isNew() {
            return change.equals("new");
        }
    }

    static Stream<Published> published() {
        return Table.resource(FOLDER + "changes.tsv", "year", "change", "before", "after", "source")
                .read(c -> new Published(Integer.parseInt(c.get(0)), c.get(1), several(c.get(2)), several(c.get(3))))
                .stream();
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static String told(Place place) {
        return place.code() + " " + place.name();
    }

    private static Place row(String told) {
        return GAZETTEER.places().stream()
                .filter(p -> told(p).equals(told))
                .findFirst()
                .orElse(Place.NONE);
    }

    private static boolean isWide(Place place) {
        return place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
    }

    @ParameterizedTest
    @MethodSource("published")
    void holdsEveryPublishedChange(Published change) {
        for (String before : change.before()) {
            Place place = row(before);
            assertThat(place.to()).isEqualTo(change.year() - 1);
            assertThat(place.ending().change().name().toLowerCase(Locale.ROOT)).isEqualTo(change.change());
            assertThat(GAZETTEER.heirs(place))
                    .extracting(PlaceHistoryTest::told)
                    .isEqualTo(change.after());
        }
        boolean beginsAnew = change.isNew() || Set.of("renamed", "upgraded").contains(change.change());
        change.after()
                .forEach(after -> assertThat(row(after))
                        .matches(p -> !beginsAnew || p.from() == change.year())
                        .matches(p -> p.validIn(change.year())));
    }

    @Test
    void holdsNoChangeThatNobodyPublished() {
        assertThat(published()).hasSizeGreaterThanOrEqualTo(LEAST_CHANGES);
        Set<String> ended = published().flatMap(c -> c.before().stream()).collect(Collectors.toSet());
        Set<String> begun = published().flatMap(c -> c.after().stream()).collect(Collectors.toSet());
        assertThat(GAZETTEER.places())
                .filteredOn(p -> isWide(p) && p.to() != Place.OPEN)
                .allMatch(p -> ended.contains(told(p)));
        assertThat(GAZETTEER.places())
                .filteredOn(p -> isWide(p) && p.from() > FIRST)
                .allMatch(p -> begun.contains(told(p)));
    }

    @Test
    void countsAsManyProvincesAndPrefecturesAsWerePublished() {
        List<List<String>> counts = Table.resource(FOLDER + "counts.tsv", "year", "provinces", "prefectures", "source")
                .read(c -> c);
        assertThat(counts).hasSize(2024 - FIRST + 1);
        counts.forEach(c -> {
            int year = Integer.parseInt(c.get(0));
            assertThat(count(Level.PROVINCE, year)).as("provinces of %s", year).isEqualTo(Long.parseLong(c.get(1)));
            assertThat(count(Level.PREFECTURE, year))
                    .as("prefectures of %s", year)
                    .isEqualTo(Long.parseLong(c.get(2)));
        });
        assertThat(count(Level.PREFECTURE, LAST)).isEqualTo(count(Level.PREFECTURE, 2024));
    }

    private static long count(Level level, int year) {
        return GAZETTEER.places().stream()
                .filter(p -> p.level() == level && p.validIn(year))
                .count();
    }

    @Test
    void hasOneRowOfACodeAndOfASeriesInAYear() {
        IntStream.rangeClosed(FIRST, LAST).forEach(year -> {
            List<Place> valid =
                    GAZETTEER.places().stream().filter(p -> p.validIn(year)).toList();
            assertThat(valid.stream().map(Place::code)).doesNotHaveDuplicates();
            List<String> series = valid.stream()
                    .filter(PlaceHistoryTest::isWide)
                    .map(GAZETTEER::series)
                    .toList();
            assertThat(series).doesNotHaveDuplicates();
        });
    }

    @Test
    void leavesNoGapInASeries() {
        Map<String, List<Place>> lines = GAZETTEER.places().stream()
                .filter(PlaceHistoryTest::isWide)
                .collect(Collectors.groupingBy(GAZETTEER::series));
        assertThat(lines.values()).allSatisfy(rows -> {
            List<Place> ordered = new ArrayList<>(rows);
            ordered.sort((one, other) -> Integer.compare(one.from(), other.from()));
            for (int i = 1; i < ordered.size(); i++) {
                assertThat(ordered.get(i).from()).isEqualTo(ordered.get(i - 1).to() + 1);
            }
        });
    }

    @Test
    void leadsEveryLineForwardToAnEnd() {
        Map<Place, Set<Place>> passed = new HashMap<>();
        assertThat(GAZETTEER.places()).allSatisfy(p -> {
            Set<Place> seen = passed.computeIfAbsent(p, k -> new HashSet<>());
            Place at = p;
            while (!at.isNone()) {
                assertThat(seen.add(at)).isTrue();
                Place next = GAZETTEER.successor(at);
                assertThat(next.isNone() || next.to() > at.to()).isTrue();
                at = next;
            }
        });
    }

    @Test
    void joinsAPlaceThroughAllItsNamesAndNoOther() {
        assertThat(seriesOf("532700 思茅地区", "530800 思茅市", "530800 普洱市")).containsOnly("530800");
        assertThat(seriesOf("420600 襄樊市", "420600 襄阳市")).containsOnly("420600");
        assertThat(seriesOf("342600 巢湖地区", "341400 巢湖市")).containsOnly("341400");
        assertThat(seriesOf("469003 儋州市", "460400 儋州市")).containsOnly("460400");
        assertThat(seriesOf("371200 莱芜市", "452100 南宁地区", "530200 东川市")).containsExactly("371200", "452100", "530200");
        assertThat(GAZETTEER.same(row("371200 莱芜市"), row("370100 济南市"))).isFalse();
        assertThat(GAZETTEER.same(row("341400 巢湖市"), row("340181 巢湖市"))).isFalse();
        assertThat(seriesOf("500110 万盛区", "500110 綦江区", "500222 綦江县"))
                .containsExactly("500110-2010", "500110", "500110");
    }

    private static List<String> seriesOf(String... told) {
        return Arrays.stream(told)
                .map(PlaceHistoryTest::row)
                .map(GAZETTEER::series)
                .toList();
    }

    @Test
    void tellsAllFaultsOfATableAtOnce() {
        Place early = new Place("910100", "甲市", List.of(), Level.PREFECTURE, "900000", 1998, 2005, Ending.NONE);
        Place late = new Place("910100", "乙市", List.of(), Level.PREFECTURE, "", 2005, 2004, into("999999"));
        assertThatThrownBy(() -> PlaceLaws.check(List.of(early, late)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("甲市: unknown parent 900000")
                .hasMessageContaining("甲市: ended, and nothing says into what")
                .hasMessageContaining("乙市: ends before it begins")
                .hasMessageContaining("乙市: leads into 999999, which does not hold after it");
        Place whole = new Place("910100", "丙市", List.of(), Level.PREFECTURE, "", 2000, Place.OPEN, Ending.NONE);
        assertThatThrownBy(() -> PlaceLaws.check(List.of(early, whole)))
                .hasMessageContaining("丙市: holds in the same year as 甲市");
    }

    private static Ending into(String code) {
        return new Ending(Ending.Change.MERGED, List.of(code));
    }
}
