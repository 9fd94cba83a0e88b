package cn.taizhang.compare.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthAndFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        一般公共预算收入由100亿元增加到120亿元,增长15%。 | (120亿元 − 100亿元) ÷ 100亿元 = 20% ≠ 15%
        一般公共预算收入完成120亿元,上年为100亿元,增长15%。 | (120亿元 − 100亿元) ÷ 100亿元 = 20% ≠ 15%
        进出口总额达到120亿元,比上年增加20亿元,增长30%。 | 20亿元 ÷ (120亿元 − 20亿元) = 20% ≠ 30%
        旅游总收入2022年为200亿元,2023年达到300亿元,增长40%。 | (300亿元 − 200亿元) ÷ 200亿元 = 50% ≠ 40%
        高新技术企业由100家增加到300家,增长2.5倍。 | (300家 − 100家) ÷ 100家 = 200% ≠ 2.5倍
        """)
    void findsGrowthThatTheLevelsDoNotGive(String sentence, String sum) {
        assertThat(Sheet.said(sentence)).containsExactly("GROWTH ERROR " + sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        高新技术企业由100家增加到140家,翻了一番。 | ERROR (140家 − 100家) ÷ 100家 = 40% ≠ 100%
        高新技术企业由100家增加到180家,翻了一番。 | DOUBT (180家 − 100家) ÷ 100家 = 80% ≠ 100%
        高新技术企业由100家增加到310家,翻两番。 | DOUBT (310家 − 100家) ÷ 100家 = 210% ≠ 300%
        高新技术企业由2018年的100家增加到2023年的161家,年均增长61%。 | ERROR (161家 ÷ 100家)^(1/5) − 1 = 9.99% ≠ 61%
        高新技术企业由2018年的100家增加到2023年的161家,年均增长12.7%。 | DOUBT (161家 ÷ 100家)^(1/5) − 1 = 9.99% ≠ 12.7%
        涉农贷款余额660亿元,比年初新增60亿元,增长18%。 | DOUBT 60亿元 ÷ (660亿元 − 60亿元) = 10% ≠ 18%
        """)
    void findsDoublingsYearlyMeansAndAdditionsThatTheLevelsDoNotGive(String sentence, String found) {
        assertThat(Sheet.said(sentence)).containsExactly("GROWTH " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地区生产总值由1000亿元增加到1100亿元,增长6%。",
                "规上工业增加值由100亿元增加到120亿元,增长8%。",
                "城镇居民人均可支配收入由3万元增加到3.3万元,增长6%。",
                "一般公共预算收入由100亿元增加到120亿元,同口径增长15%。",
                "一般公共预算收入由100亿元增加到120亿元,年均增长4%。",
                "高新技术企业由100家增加到300家,增长2倍。",
                "高新技术企业由100家增加到205家,翻了一番。",
                "高新技术企业由100家增加到395家,翻了两番。",
                "高新技术企业由100家增加到270家,翻了一番多。",
                "服务业增加值由100亿元增加到130亿元,翻了一番。",
                "高新技术企业由2018年的100家增加到2023年的161家,年均增长10%。",
                "高新技术企业由100家增加到161家,年均增长10%。",
                "涉农贷款余额660亿元,比年初新增60亿元,增长10%。",
                "粮食产量由100万吨提高到110万吨,增长10%。"
            })
    void isSilentOnConstantPricesOtherBasesAndWhatFits(String sentence) {
        assertThat(Sheet.said(sentence)).isEmpty();
    }

    @Test
    void doubtsGrowthBesideTheLevelOfLastYearsReport() {
        assertThat(Sheet.against("一般公共预算收入完成120亿元,增长8%。", "一般公共预算收入完成100亿元。", "保持平稳。"))
                .containsExactly("GROWTH DOUBT (120亿元 − 100亿元) ÷ 100亿元 = 20% ≠ 8%");
        assertThat(Sheet.against("一般公共预算收入完成120亿元,增长20%。", "一般公共预算收入完成100亿元。", "保持平稳。"))
                .isEmpty();
    }

    @Test
    void findsOneFactToldTwice() {
        assertThat(Sheet.said("全年城镇新增就业5.2万人。\n民生持续改善。城镇新增就业5.7万人。")).containsExactly("TWICE ERROR 5.2万人 ≠ 5.7万人");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地区生产总值达到1.2万亿元。经济稳中向好。地区生产总值为12034亿元。",
                "地区生产总值突破1200亿元。经济稳中向好。地区生产总值达1234亿元。",
                "地区生产总值1203亿元左右。经济稳中向好。地区生产总值达1234亿元。",
                "全年城镇新增就业5.2万人。五年累计城镇新增就业27万人。",
                "地区生产总值增长6%。前三季度地区生产总值增长5.2%。",
                "全市地区生产总值增长6%。全省地区生产总值增长5.2%。"
            })
    void knowsWhatIsNoContradiction(String sentences) {
        assertThat(Sheet.said(sentences)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        地区生产总值增长6.5个百分点。 | UNIT ERROR 6.5个百分点
        城镇化率达到65%,比上年提高1.2%。 | UNIT DOUBT 1.2%
        地区生产总值达到1200亿元。经济稳中向好。地区生产总值为12万亿元。 | UNIT ERROR 1200亿元 ÷ 12万亿元 = 0.01
        """)
    void findsUnitsThatSlipped(String sentences, String found) {
        assertThat(Sheet.said(sentences)).contains(found);
    }

    @Test
    void findsASizeTenThousandTimesThatOfLastYear() {
        assertThat(Sheet.against("金融机构存款余额达到5000万元。", "金融机构存款余额达到4800亿元。", "保持平稳。"))
                .contains("UNIT ERROR 5000万元 ÷ 4800亿元 = 0.000104");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地区生产总值增速比全国高0.5个百分点。", "城镇化率提高1.2个百分点。", "工业增速提高2个百分点。"})
    void leavesPointsWhereTheyBelong(String sentence) {
        assertThat(Sheet.said(sentence)).isEmpty();
    }

    @Test
    void findsAnAimRecalledOtherwiseThanItWasSet() {
        assertThat(Sheet.against("地区生产总值增长6.8%,超过年初确定的6%的目标。", "保持平稳。", "地区生产总值增长7%。"))
                .containsExactly("RESTATED ERROR 6% ≠ 7%");
        assertThat(Sheet.against("地区生产总值增长6.8%,超过年初确定的6%的目标。", "保持平稳。", "地区生产总值增长6%以上。"))
                .isEmpty();
    }

    @Test
    void doubtsAFigureOfLastYearToldOtherwise() {
        assertThat(Sheet.against("旅游总收入由2022年的200亿元增加到300亿元。", "旅游总收入达到210亿元。", "保持平稳。"))
                .containsExactly("RESTATED DOUBT 200亿元 ≠ 210亿元");
    }

    @Test
    void hintsAtATargetNoHigherThanTheResult() {
        assertThat(Sheet.planned("全年城镇新增就业5.2万人。", "城镇新增就业5万人以上。")).containsExactly("LOW_TARGET HINT >5万人 < 5.2万人");
        assertThat(Sheet.planned("全年城镇新增就业5.2万人。", "城镇新增就业6万人。")).isEmpty();
    }
}
