package cn.taizhang.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PlaceFilesTest {

    private static final Gazetteer GAZETTEER = PlaceFiles.gazetteer();

    @Test
    void holdsTheWholeTable() {
        assertThat(GAZETTEER.places()).hasSizeGreaterThan(3_800);
        assertThat(GAZETTEER.places().stream().filter(p -> p.validIn(2024) && p.level() == Level.PROVINCE))
                .hasSize(34);
        assertThat(GAZETTEER.places().stream().filter(p -> p.validIn(2024) && p.level() == Level.PREFECTURE))
                .hasSize(333);
    }

    @Test
    void givesEveryPlaceALivingParentOfAHigherLevel() {
        assertThat(GAZETTEER.places()).allSatisfy(p -> {
            Place parent = GAZETTEER.parent(p, Math.min(p.to(), 2024));
            assertThat(parent.isNone()).isEqualTo(p.level() == Level.PROVINCE);
            assertThat(parent.isNone() || parent.level().compareTo(p.level()) < 0)
                    .isTrue();
            assertThat(p.from()).isBetween(1997, p.to());
        });
    }

    @Test
    void findsEveryPlaceByItsNameInItsOwnReport() {
        assertThat(GAZETTEER.places()).allSatisfy(p -> {
            int year = Math.min(p.to(), 2024);
            assertThat(GAZETTEER
                            .around(p, year)
                            .at("在" + p.name() + "召开", 1)
                            .place()
                            .code())
                    .isEqualTo(p.code());
        });
    }

    @Test
    void followsRenamedAndMergedPlaces() {
        Place before = GAZETTEER.coded("420600", 2005);
        Place after = GAZETTEER.coded("420600", 2012);
        assertThat(before.name()).isEqualTo("襄樊市");
        assertThat(after.name()).isEqualTo("襄阳市");
        assertThat(before.validIn(2005)).isTrue();
        assertThat(before.validIn(2012)).isFalse();
        assertThat(GAZETTEER.successor(before)).isEqualTo(after);
        assertThat(GAZETTEER.successor(GAZETTEER.coded("530800", 2005)).name()).isEqualTo("普洱市");
        assertThat(GAZETTEER.successor(GAZETTEER.coded("130625", 2010)).name()).isEqualTo("徐水区");
        assertThat(GAZETTEER.coded("341400", 2015).validIn(2012)).isFalse();
        assertThat(GAZETTEER.coded("371200", 2018).validIn(2020)).isFalse();
        assertThat(GAZETTEER.coded("500000", 1998).name()).isEqualTo("重庆市");
    }

    @Test
    void knowsPlacesByTheirShortNames() {
        assertThat(GAZETTEER.named("沪")).extracting(Place::name).containsExactly("上海市");
        assertThat(GAZETTEER.named("内蒙古")).extracting(Place::name).containsExactly("内蒙古自治区");
        assertThat(GAZETTEER.named("广西")).extracting(Place::code).containsExactly("450000");
        assertThat(GAZETTEER.named("侯马")).extracting(Place::code).containsExactly("141081");
        assertThat(GAZETTEER.named("延边州")).extracting(Place::name).containsExactly("延边朝鲜族自治州");
        assertThat(GAZETTEER.at("沪深两市", 0).found()).isFalse();
        assertThat(GAZETTEER.at("长治久安", 0).found()).isFalse();
        assertThat(GAZETTEER.at("滨海新区", 0).place().code()).isEqualTo("120116");
    }

    @Test
    void tellsAllFaultsOfATableAtOnce() {
        Function<List<String>, Integer> number = c -> Integer.valueOf(c.get(1));
        assertThatThrownBy(() ->
                        Table.of("t.tsv", "a\tb\nx\n y\tz\nu\t1\n", "a", "b").read(number))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t.tsv:2: 1 cells, 2 expected")
                .hasMessageContaining("t.tsv:3: For input string");
        assertThatThrownBy(() -> Table.of("t.tsv", "a\tc\n", "a", "b").read(number))
                .hasMessageContaining("t.tsv:1: header must be a b");
    }
}
