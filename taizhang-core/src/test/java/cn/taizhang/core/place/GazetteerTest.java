package cn.taizhang.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.taizhang.core.record.Report.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Ending RENAMED = new Ending(Ending.Change.RENAMED, List.of("910100"));
    private static final Place NORTH =
            new Place("910000", "北方省", List.of("北方"), Level.PROVINCE, "", 1998, Place.OPEN, Ending.NONE);
    private static final Place SOUTH =
            new Place("920000", "南方省", List.of("南方"), Level.PROVINCE, "", 1998, Place.OPEN, Ending.NONE);
    private static final Place OLD_CITY =
            new Place("910100", "临河市", List.of("临河"), Level.PREFECTURE, "910000", 1998, 2010, RENAMED);
    private static final Place CITY =
            new Place("910100", "临江市", List.of("临江"), Level.PREFECTURE, "910000", 2011, Place.OPEN, Ending.NONE);
    private static final Place COUNTY =
            new Place("910121", "清水县", List.of("清水"), Level.COUNTY, "910100", 1998, Place.OPEN, Ending.NONE);
    private static final Place TOWER =
            new Place("910102", "鼓楼区", List.of("鼓楼"), Level.COUNTY, "910100", 1998, Place.OPEN, Ending.NONE);
    private static final Place OTHER_TOWER =
            new Place("920102", "鼓楼区", List.of("鼓楼"), Level.COUNTY, "920000", 1998, Place.OPEN, Ending.NONE);

    private final Gazetteer gazetteer = new Gazetteer(
            List.of(OTHER_TOWER, TOWER, COUNTY, CITY, OLD_CITY, SOUTH, NORTH),
            List.of(new Confusion("南方", "", "有雨"), new Confusion("临江", "", "")));

    @Test
    void findsTheLongestNameAtAnOffset() {
        assertThat(gazetteer.at("在清水县城", 1)).isEqualTo(new Match(COUNTY, 3, List.of(COUNTY)));
        assertThat(gazetteer.at("在清水县城", 0)).isEqualTo(Match.NONE);
        assertThat(gazetteer.at("在清水县城", 4)).isEqualTo(Match.NONE);
    }

    @Test
    void takesTheShortNameOfACountyOnlyInsideTheIssuer() {
        assertThat(gazetteer.at("清水有了新路", 0).found()).isFalse();
        assertThat(gazetteer.around(SOUTH, 2020).at("清水有了新路", 0).found()).isFalse();
        assertThat(gazetteer.around(CITY, 2020).at("清水有了新路", 0).place()).isEqualTo(COUNTY);
    }

    @Test
    void prefersTheNamesakeInsideTheIssuer() {
        assertThat(gazetteer.around(SOUTH, 2020).at("鼓楼区", 0).place()).isEqualTo(OTHER_TOWER);
        assertThat(gazetteer.around(CITY, 2020).at("鼓楼区", 0).place()).isEqualTo(TOWER);
    }

    @Test
    void passesOverShortNamesThatAreOtherWords() {
        assertThat(gazetteer.at("南方有雨", 0).found()).isFalse();
        assertThat(gazetteer.at("南方多雨", 0).place()).isEqualTo(SOUTH);
        assertThat(gazetteer.at("临江而居", 0).found()).isFalse();
        assertThat(gazetteer.around(CITY, 2020).at("临江经济", 0).place()).isEqualTo(CITY);
    }

    @Test
    void knowsWhichNameHeldInAYear() {
        assertThat(gazetteer.coded("910100", 2005)).isEqualTo(OLD_CITY);
        assertThat(gazetteer.coded("910100", 2012)).isEqualTo(CITY);
        assertThat(gazetteer.around(NORTH, 2005).at("临江市", 0).found()).isFalse();
        assertThat(gazetteer.successor(OLD_CITY)).isEqualTo(CITY);
        assertThat(gazetteer.same(OLD_CITY, CITY)).isTrue();
        assertThat(gazetteer.same(CITY, COUNTY)).isFalse();
        assertThat(gazetteer.parent(COUNTY, 2005)).isEqualTo(OLD_CITY);
    }

    @Test
    void keepsOneSeriesThroughNamesAndCodesOnly() {
        Place prefecture = ended("912100", "临河地区", 2000, Ending.Change.UPGRADED, "910100");
        Place merged = ended("910200", "青石市", 2015, Ending.Change.MERGED, "910100");
        Place split = ended("910300", "白云市", 2015, Ending.Change.SPLIT, "910100", "910121");
        Place reused = ended("910102", "旧塔区", 1997, Ending.Change.MERGED, "910100");
        Gazetteer lines =
                new Gazetteer(List.of(prefecture, merged, split, reused, OLD_CITY, CITY, COUNTY, TOWER), List.of());
        assertThat(List.of(prefecture, OLD_CITY, CITY))
                .allSatisfy(p -> assertThat(lines.series(p)).isEqualTo("910100"));
        assertThat(lines.successor(prefecture)).isEqualTo(OLD_CITY);
        assertThat(lines.series(merged)).isEqualTo("910200");
        assertThat(lines.same(merged, CITY)).isFalse();
        assertThat(lines.successor(merged)).isEqualTo(CITY);
        assertThat(lines.heirs(split)).containsExactly(CITY, COUNTY);
        assertThat(lines.series(reused)).isEqualTo("910102-1997");
        assertThat(lines.series(TOWER)).isEqualTo("910102");
        assertThat(lines.coded("910100")).containsExactly(CITY, OLD_CITY);
    }

    private static Place ended(String code, String name, int to, Ending.Change change, String... into) {
        return new Place(
                code, name, List.of(), Level.PREFECTURE, "910000", 1997, to, new Ending(change, List.of(into)));
    }

    @Test
    void passesAMillionCharactersQuickly() {
        String text = "鼓楼".repeat(500_000);
        Locator around = gazetteer.around(CITY, 2020);
        int found = assertTimeout(Duration.ofSeconds(3), () -> named(around, text));
        assertThat(found).isEqualTo(text.length());
    }

    private static int named(Locator around, String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += around.at(text, i).length();
        }
        return found;
    }
}
