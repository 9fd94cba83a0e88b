package cn.taizhang.compare.panel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.compare.panel.Sayings.Trait;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.rules.panel.PanelRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    private static final Trait AIM = Trait.aim(2024);
    private static final Trait RESULT = Trait.result(2023);

    private static Sayings of2024() {
        return new Sayings().report("r2024", 2024);
    }

    private static List<PanelRow> rows(Sayings sayings, Kind kind) {
        return new Panel(new Question("gdp", kind), PanelRules.words()).rows(sayings.reports(), sayings.statements());
    }

    private static PanelRow row(Sayings sayings) {
        return rows(sayings, Kind.GROWTH).getFirst();
    }

    private static String value(Pick pick) {
        return pick instanceof Pick.Chosen chosen
                ? chosen.statement().size().value().toPlainString()
                : "";
    }

    @Test
    void takesTheAimOfTheReportAndTheResultItStates() {
        PanelRow row = row(of2024().says("地区生产总值增长⟦5.8⟧%。", RESULT).says("今年的主要预期目标是:地区生产总值增长⟦6⟧%左右。", AIM));

        assertThat(value(row.target())).isEqualTo("6");
        assertThat(value(row.actual())).isEqualTo("5.8");
        assertThat(value(row.result())).isEmpty();
    }

    @Test
    void takesTheResultFromTheReportOfTheNextYear() {
        Sayings sayings = of2024().says("地区生产总值增长⟦6⟧%左右。", AIM);
        sayings.report("r2025", 2025).says("地区生产总值增长⟦6.1⟧%。", Trait.result(2024));

        PanelRow row = row(sayings);

        assertThat(value(row.result())).isEqualTo("6.1");
        assertThat(row.result())
                .isInstanceOfSatisfying(
                        Pick.Chosen.class,
                        chosen -> assertThat(chosen.report().id()).isEqualTo("r2025"));
    }

    @Test
    void takesTheYearAndNotTheFiveYears() {
        Trait term = Trait.aim(2024).until(2028).in(Role.GOALS_YEARS);

        assertThat(value(row(of2024().says("今后五年地区生产总值增长⟦8⟧%。", term).says("地区生产总值增长⟦6⟧%。", AIM))
                        .target()))
                .isEqualTo("6");
        assertThat(value(row(of2024().says("要实现地区生产总值增长⟦8⟧%。", term)).target())).isEqualTo("8");
    }

    @Test
    void takesTheExpectedTargetsBeforeATask() {
        PanelRow row =
                row(of2024().says("工业带动地区生产总值增长⟦7⟧%。", AIM.in(Role.TASKS)).says("地区生产总值增长⟦6⟧%。", AIM));

        assertThat(value(row.target())).isEqualTo("6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五年来地区生产总值年均增长⟦8⟧%。",
                "五年来地区生产总值累计增长⟦50⟧%。",
                "上半年地区生产总值增长⟦7⟧%。",
                "地区生产总值连续14年保持⟦10⟧%增长。",
                "全国国内生产总值增长⟦5⟧%。",
                "地区生产总值比2018年增长⟦40⟧%。",
                "地区生产总值增长⟦30⟧倍。",
                "超过年初确定的地区生产总值增长⟦6⟧%的预期目标。"
            })
    void takesNoResultThatIsNotThatOfTheYear(String sentence) {
        assertThat(value(row(of2024().says(sentence, RESULT)).actual())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10月份起回升,全年地区生产总值增长⟦3⟧%。",
                "经济总量居全国第五位,地区生产总值增长⟦3⟧%。",
                "重点任务全面完成,地区生产总值增长⟦3⟧%。",
                "地区生产总值比上年增长⟦3⟧%,年均增长8%。",
                "前五年年均增长8%,2023年地区生产总值增长⟦3⟧%。"
            })
    void isNotMisledByWordsOfAnotherFigure(String sentence) {
        assertThat(value(row(of2024().says(sentence, RESULT)).actual())).isEqualTo("3");
    }

    @Test
    void leavesOutWhatIsSaidOfAPartOfThePlace() {
        PanelRow row = row(of2024().says("临港新区生产总值增长⟦12⟧%。", RESULT, "临港新区").says("地区生产总值增长⟦5.8⟧%。", RESULT));

        assertThat(value(row.actual())).isEqualTo("5.8");
    }

    @Test
    void takesTheFirstOfTwoAimsAsTheTargetAndTheSecondAsTheStretch() {
        Sayings sayings = of2024();
        sayings.says("地区生产总值增长⟦8⟧%、力争9%。", AIM);
        sayings.says("地区生产总值增长8%、力争⟦9⟧%。", AIM);

        assertThat(value(row(sayings).target())).isEqualTo("8");
        assertThat(value(row(sayings).stretch())).isEqualTo("9");
    }

    @Test
    void callsAnAimThatOnlyStrivesATarget() {
        PanelRow row = row(of2024().says("全年地区生产总值力争⟦9⟧%。", AIM));

        assertThat(value(row.target())).isEqualTo("9");
        assertThat(value(row.stretch())).isEmpty();
    }

    @Test
    void countsNoSumOfSeveralYearsAsALevel() {
        Trait term = Trait.result(2023).since(2019).in(Role.REVIEW_YEARS);
        Sayings sayings = of2024().saysLevel("五年新增城镇就业⟦150⟧万人。", term, "万人");

        assertThat(value(rows(sayings, Kind.LEVEL).getFirst().actual())).isEmpty();
    }

    @Test
    void takesAnExpectedResultWhereNoneIsFinal() {
        PanelRow row = row(of2024().says("预计地区生产总值增长⟦5⟧%左右。", new Trait(Status.EXPECTED, 2023, 2023, Role.REVIEW)));

        assertThat(row.actual())
                .isInstanceOfSatisfying(
                        Pick.Chosen.class,
                        chosen -> assertThat(chosen.statement().status()).isEqualTo(Status.EXPECTED));
    }

    @Test
    void givesARowToAReportThatSaysNothing() {
        assertThat(rows(of2024(), Kind.GROWTH)).singleElement().satisfies(row -> {
            assertThat(row.target()).isInstanceOf(Pick.Nothing.class);
            assertThat(row.actual()).isInstanceOf(Pick.Nothing.class);
            assertThat(row.reports()).isEqualTo(1);
        });
    }

    @Test
    void givesNoRowToAReportOfUnknownPlaceOrYear() {
        assertThat(rows(new Sayings().report("r", 0), Kind.GROWTH)).isEmpty();
    }

    @Test
    void takesTheFullerOfTwoReportsOfOneYear() {
        Sayings sayings = new Sayings().report("a", 2024).says("地区生产总值增长⟦6⟧%。", AIM);
        sayings.report("b", 2024).says("地区生产总值增长⟦6.5⟧%。", AIM).says("地区生产总值增长⟦5⟧%。", RESULT);

        assertThat(rows(sayings, Kind.GROWTH)).singleElement().satisfies(row -> {
            assertThat(row.report().id()).isEqualTo("b");
            assertThat(row.reports()).isEqualTo(2);
        });
    }

    @Test
    void givesTheSameRowsWhateverTheOrder() {
        Sayings sayings = new Sayings();
        IntStream.rangeClosed(2020, 2025)
                .forEach(year -> sayings.report("r" + year, year)
                        .says("地区生产总值增长⟦" + (year - 2015) + "⟧%。", Trait.aim(year))
                        .says("年均增长⟦8⟧%。", Trait.aim(year))
                        .says("地区生产总值增长⟦7⟧%。", Trait.aim(year).in(Role.TASKS))
                        .says("地区生产总值增长⟦5⟧%。", Trait.result(year - 1))
                        .says("全年地区生产总值增长⟦5.5⟧%。", Trait.result(year - 1)));
        List<PanelRow> rows = rows(sayings, Kind.GROWTH);

        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<PanelReport> reports = new ArrayList<>(sayings.reports());
            List<Statement> statements = new ArrayList<>(sayings.statements());
            Collections.shuffle(reports, random);
            Collections.shuffle(statements, random);

            assertThat(new Panel(new Question("gdp", Kind.GROWTH), PanelRules.words()).rows(reports, statements))
                    .isEqualTo(rows);
        }
        assertThat(rows).hasSize(6);
    }
}
