package cn.taizhang.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

    private static final Wordings WORDINGS = new Wordings(
            List.of(
                    new Wordings.Fold("GDP", "生产总值"),
                    new Wordings.Fold("地区生产总值", "生产总值"),
                    new Wordings.Fold("规模以上", "规上"),
                    new Wordings.Fold("全市", "")),
            new Wordings.Around(List.of("预计", "全年", "其中"), List.of("总量", "年均"), List.of("增长", "增速", "增长率")),
            new Wordings.Areas(List.of("区", "市"), List.of("人均", "贫困", "和")));

    private static final IndicatorTable TABLE = new IndicatorTable(
            List.of(
                    indicator("gdp", any("生产总值"), growth("经济")),
                    indicator("industry", any("规上工业增加值")),
                    indicator("all_industry", any("工业增加值")),
                    indicator("size", level("经济"))),
            WORDINGS);

    @Test
    void takesAnyFoldedSpelling() {
        assertThat(TABLE.resolve("全市地区生产总值", true)).isEqualTo("gdp");
        assertThat(TABLE.resolve("GDP", false)).isEqualTo("gdp");
        assertThat(TABLE.resolve("规模以上工业增加值", true)).isEqualTo("industry");
    }

    @Test
    void prefersTheLongestNameAtTheEnd() {
        assertThat(TABLE.resolve("预计全年规上工业增加值", true)).isEqualTo("industry");
        assertThat(TABLE.resolve("预计全年工业增加值", true)).isEqualTo("all_industry");
    }

    @Test
    void leavesYearsAndAreasToTheReader() {
        assertThat(TABLE.resolve("2023年生产总值", true)).isEqualTo("gdp");
        assertThat(TABLE.resolve("2018-2022年生产总值年均", true)).isEqualTo("gdp");
        assertThat(TABLE.resolve("其中滨海新区生产总值", true)).isEqualTo("gdp");
        assertThat(TABLE.resolve("滨海新区预计生产总值", true)).isEqualTo("gdp");
    }

    @Test
    void readsGrowthFromANounBehindTheName() {
        assertThat(TABLE.resolve("经济增长率", false)).isEqualTo("gdp");
        assertThat(TABLE.resolve("经济", true)).isEqualTo("gdp");
        assertThat(TABLE.resolve("经济", false)).isEqualTo("size");
    }

    @Test
    void namesNothingWhereAQualifierMakesAnotherMeasure() {
        assertThat(List.of("人均生产总值", "单位生产总值能耗", "工业增加值率", "贫困地区生产总值", "高技术规上工业增加值", "生产总值和工业增加值", "", "增长", "区"))
                .allSatisfy(wording -> assertThat(TABLE.resolve(wording, true)).isEmpty());
    }

    @Test
    void refusesOneWordingForTwoIndicators() {
        List<Indicator> two = List.of(indicator("gdp", any("生产总值")), indicator("gnp", any("GDP")));
        assertThat(IndicatorTable.clashes(two, WORDINGS))
                .containsExactly(new IndicatorTable.Clash("GDP", "gdp", "gnp"));
        assertThatThrownBy(() -> new IndicatorTable(two, WORDINGS)).hasMessageContaining("GDP");
    }

    @Test
    void refusesOneIdTwice() {
        List<Indicator> two = List.of(indicator("gdp", any("生产总值")), indicator("gdp", any("经济")));
        assertThatThrownBy(() -> new IndicatorTable(two, WORDINGS)).hasMessageContaining("id gdp");
    }

    @Test
    void knowsItsIndicatorsById() {
        assertThat(TABLE.all()).hasSize(4);
        assertThat(TABLE.contains("gdp")).isTrue();
        assertThat(TABLE.get("gdp").tolerance()).isEqualTo(Tolerance.USUAL);
        assertThatThrownBy(() -> TABLE.get("gnp")).hasMessage("no indicator gnp");
    }

    @Test
    void refusesANegativeTolerance() {
        assertThatThrownBy(() -> new Tolerance(BigDecimal.ONE.negate(), BigDecimal.ONE))
                .hasMessageContaining("-1");
    }

    private static Indicator indicator(String id, Alias... aliases) {
        return new Indicator(
                id,
                new Indicator.Names(aliases[0].wording(), id, Arrays.asList(aliases)),
                new Indicator.Scale(
                        Dimension.MONEY,
                        "亿元",
                        Indicator.Direction.HIGHER,
                        Indicator.Growth.REAL,
                        Indicator.Usual.GROWTH),
                Tolerance.USUAL,
                new Indicator.Notes("", "", "", ""),
                List.of());
    }

    private static Alias any(String wording) {
        return new Alias(wording, Alias.Use.ANY);
    }

    private static Alias growth(String wording) {
        return new Alias(wording, Alias.Use.GROWTH);
    }

    private static Alias level(String wording) {
        return new Alias(wording, Alias.Use.LEVEL);
    }
}
