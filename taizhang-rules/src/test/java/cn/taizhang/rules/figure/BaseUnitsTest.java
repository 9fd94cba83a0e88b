package cn.taizhang.rules.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Tsv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaseUnitsTest {

    private static final Faults FAULTS = new Faults();
    private static final List<Tsv.Row> ROWS =
            new Tsv("figure/units.tsv", FAULTS, "unit", "dimension", "base", "factor", "note").rows();
    private static final BaseUnits BASES = new FigureKnowledge(FAULTS).bases();
    private static final List<String> MAGNITUDES = List.of("", "百", "万", "百万", "亿", "万亿");

    private static final Set<String> CURRENCIES = Set.of("元", "港元", "新台币", "美元", "日元", "欧元", "澳元", "英镑", "韩元");

    @ParameterizedTest
    @CsvSource({
        "116, 亿斤, 5800000, 吨",
        "9014, 万公斤, 90140, 吨",
        "3.5, 公斤, 0.0035, 吨",
        "2, 公顷, 30, 亩",
        "1, 平方公里, 1500, 亩",
        "400, 平方米, 0.6, 亩",
        "22.73, 万亩, 227300, 亩",
        "3.5, 万公里, 35000000, 米",
        "5, 千米, 5000, 米",
        "2, 百万千瓦, 2000000, 千瓦",
        "1.2, 吉瓦, 1200000, 千瓦",
        "12, 亿千瓦时, 1200000000, 千瓦时",
        "12, 亿度, 1200000000, 千瓦时",
        "1.5, 亿立方米, 150000000, 立方米",
        "20, 万方, 200000, 立方米",
        "13.4, 万亿元, 13400000000000, 元",
        "3, 亿美元, 300000000, 美元",
        "5, 万人次, 50000, 人次",
        "9.6, 万户, 96000, 户",
        "6.5, %, 6.5, %",
        "2, ‰, 0.2, %",
        "7, 成, 70, %",
        "1.5, 个百分点, 1.5, 百分点",
        "300, 元/斤, 600000, 元/吨",
        "-40.3, 万吨, -403000, 吨",
        "100, 亩, 100, 亩",
    })
    void turnsASizeIntoItsBaseUnitExactly(BigDecimal size, String unit, BigDecimal expected, String base) {
        assertThat(BASES.of(unit).unit()).isEqualTo(base);
        assertThat(BASES.of(unit).of(size)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "万", "天下", "个个", "GB", "万兆"})
    void leavesAnUnknownUnitAlone(String unit) {
        assertThat(BASES.of(unit).isNone()).isTrue();
    }

    @Test
    void hasNoFaults() {
        assertThat(FAULTS.messages()).isEmpty();
        assertThat(ROWS).hasSizeGreaterThan(450);
    }

    @Test
    void goesThereAndBackWithoutLoss() {
        BigDecimal size = new BigDecimal("116.37");
        for (Tsv.Row row : ROWS) {
            for (String magnitude : MAGNITUDES) {
                BaseUnits.Base base = BASES.of(magnitude + row.cell(0));
                assertThat(base.isNone() || base.of(size).divide(base.factor()).compareTo(size) == 0)
                        .as(magnitude + row.cell(0))
                        .isTrue();
            }
        }
    }

    @Test
    void neverLeavesItsDimensionNorConvertsACurrency() {
        Set<String> money = ROWS.stream()
                .filter(row -> row.cell(1).equals("money"))
                .map(row -> row.cell(2))
                .collect(Collectors.toSet());
        assertThat(money).isEqualTo(CURRENCIES);
        assertThat(ROWS)
                .filteredOn(row -> row.cell(1).equals("money"))
                .allMatch(row -> row.cell(3).equals("1"));
        CURRENCIES.forEach(one -> assertThat(BASES.of("亿" + one).unit()).isEqualTo(one));
    }

    @Test
    void tellsAllFaultsOfTheTableAtOnce() {
        Faults faults = new Faults();
        new UnitTable("t.tsv", faults)
                .bases(List.of(
                        row(2, "吨", "mass", "吨", "1"),
                        row(3, "斤", "mass", "吨", "half"),
                        row(4, "亩", "area", "吨", "2"),
                        row(5, "里", "length", "米", "500"),
                        row(6, "兆", "data", "", "1"),
                        row(7, "克", "mass", "吨", "-1")));
        assertThat(faults.messages())
                .containsExactly(
                        "t.tsv:3: factor is no decimal: half",
                        "t.tsv:4: 亩 is another dimension than its base 吨",
                        "t.tsv:5: 米 is no base unit",
                        "t.tsv:6: a base needs a factor, and a factor a base",
                        "t.tsv:7: factor is not positive: -1");
    }

    private static Tsv.Row row(int line, String... cells) {
        return new Tsv.Row(line, List.of(cells));
    }
}
