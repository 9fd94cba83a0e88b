package cn.taizhang.compare.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsAndSharesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全年新建公路60公里、改建公路50公里,共100公里。 | 60公里 + 50公里 = 110公里 > 100公里
        改造老旧小区100个,其中城区60个、县域50个。 | 60个 + 50个 = 110个 > 100个
        粮食总产量120万吨,其中夏粮50万吨,秋粮80万吨。 | 50万吨 + 80万吨 = 130万吨 > 120万吨
        改造老旧小区100个(城区60个、县域50个)。 | 60个 + 50个 = 110个 > 100个
        中央、省级、市级资金分别为10亿元、12亿元和9亿元,合计35亿元。 | 10亿元 + 12亿元 + 9亿元 = 31亿元 < 35亿元
        实施项目120个,其中新建150个。 | 150个 = 150个 > 120个
        """)
    void findsPartsThatCannotMakeTheirWhole(String sentence, String sum) {
        assertThat(Sheet.said(sentence)).containsExactly("SUM ERROR " + sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全年共投入资金20亿元,包括中央资金12亿元、省级资金6亿元、市级资金4亿元。 | more
        完成招商引资350亿元。其中,内资200亿元、外资200亿元。 | more
        实施项目140个,其中新建60个、续建70个。 | less
        """)
    void doubtsWhereTheWordsLeaveAnotherReading(String sentence, String key) {
        assertThat(Sheet.findings(sentence))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().key()).isEqualTo("check.sum." + key))
                .extracting(finding -> finding.severity().name())
                .isEqualTo("DOUBT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年新建公路60公里、改建公路50公里,共110公里。",
                "项目330个,其中重大产业项目50个。",
                "进出口总额1392亿美元,其中出口1009亿美元,进口383亿美元。",
                "新增城镇就业12万人,其中男性7万人、女性6万人。",
                "财政总收入887亿元,其中地方收入379亿元,分别增长16%和21%,财政支出893亿元。",
                "居民人均收入35000元,其中城镇居民人均收入42000元。",
                "制定规章49项、修改规章6项,共办理议案4件。",
                "城镇化率65%,其中市区85%。",
                "新建保障房26万套,改造危房30万户。"
            })
    void isSilentWhereNothingIsWrong(String sentence) {
        assertThat(Sheet.said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        三次产业结构调整为12.3∶44.0∶44.7。 | SHARE ERROR 12.3 + 44.0 + 44.7 = 101.0 > 100
        三次产业结构调整为12.3∶44.0∶42.7。 | SHARE ERROR 12.3 + 44.0 + 42.7 = 99.0 < 100
        三次产业比重分别为8%、45%、49%。 | SHARE ERROR 8 + 45 + 49 = 102 > 100
        政务服务事项网上可办率达到118.1%。 | SHARE DOUBT 118.1 > 100
        农村自来水普及率914%。 | SHARE ERROR 914 > 100
        优良天数比率达到732%。 | SHARE ERROR 732 > 100
        森林覆盖率达到105%。 | SHARE ERROR 105 > 100
        城镇居民占60%、农村居民占50%。 | SHARE ERROR 60 + 50 = 110 > 100
        国有、民营、外资经济分别占45%、38%、27%。 | SHARE DOUBT 45 + 38 + 27 = 110 > 100
        """)
    void findsSharesThatPassTheirWhole(String sentence, String found) {
        assertThat(Sheet.said(sentence)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三次产业结构由31∶23∶46调整为27∶23∶50。",
                "三次产业结构为13∶51.2∶35.8。",
                "三次产业结构为33.3∶33.3∶33.3。",
                "财政收入占年度计划的110%。",
                "国有资本保值增值率达到105%。",
                "小学毛入学率达到103%。",
                "移动电话普及率达到112%。",
                "工业投资占固定资产投资的60%,民间投资占民间项目的70%。"
            })
    void leavesSharesThatMayBe(String sentence) {
        assertThat(Sheet.said(sentence).stream().filter(found -> found.contains("ERROR")))
                .isEmpty();
    }

    @Test
    void doubtsARatioThatIsWrongInOneModeOnly() {
        assertThat(Sheet.said("三次产业结构为33.3∶33.3∶33.2。")).containsExactly("SHARE DOUBT 33.3 + 33.3 + 33.2 = 99.8 < 100");
    }
}
