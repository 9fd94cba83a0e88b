package cn.taizhang.compare.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldAgainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全年地区生产总值1200亿元。 | 回升向好,全年经济总量达到1300亿元。 | TWICE DOUBT 1200亿元 ≠ 1300亿元
        松江县全年改造老旧小区235个。 | 居住条件改善,松江县改造老旧小区253个。 | TWICE DOUBT 235个 ≠ 253个
        松江县接待游客突破190万人次。 | 松江县旅游持续回暖,全年接待游客169万人次。 | TWICE ERROR >190万人次 ≠ 169万人次
        松江县累计设立便民驿站超过500个。 | 松江县服务更近,便民驿站累计设立416个。 | TWICE DOUBT >500个 ≠ 416个
        松江县完成营造林20.5万亩。 | 松江县生态改善,全年完成营造林20.5万公顷。 | TWICE DOUBT 20.5万亩 ≠ 20.5万公顷
        松江县发放助学贷款3.2亿元。 | 松江县就业扶持加力,发放助学贷款3.2万元。 | UNIT DOUBT 3.2亿元 ÷ 3.2万元 = 10000
        松江县森林覆盖率提高8.4个百分点。 | 生态好转,松江县森林覆盖率提高8.4%。 | UNIT DOUBT 8.4个百分点 ≠ 8.4%
        """)
    void findsOneThingInOtherWords(String one, String other, String found) {
        assertThat(Sheet.said(one + "\n保持平稳。\n" + other)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "松江县旅游回暖,全年接待游客169万人次。\n保持平稳。\n全市接待游客190万人次。",
                "松江县旅游回暖,全年接待游客169万人次。\n保持平稳。\n柏山县接待游客190万人次。",
                "松江县累计建成口袋公园500个。\n保持平稳。\n松江县建成口袋公园416个。",
                "松江县完成营造林20.5万亩。\n保持平稳。\n松江县全年完成营造林1.37万公顷。",
                "城市更新提速,改造老旧小区235个。\n保持平稳。\n改造老旧小区235个。"
            })
    void keepsApartPlacesAndSumsAndKnowsTheSameSize(String sentences) {
        assertThat(Sheet.said(sentences)).isEmpty();
    }

    @Test
    void readsAResultAmongTheTasks() {
        assertThat(Sheet.planned("松江县接待游客169万人次。", "保持平稳。\n松江县全年接待游客196万人次。")).contains("TWICE DOUBT 169万人次 ≠ 196万人次");
        assertThat(Sheet.planned("松江县接待游客169万人次。", "保持平稳。\n松江县力争接待游客196万人次。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        松江县规上工业企业从上年末的118家增加到204家。 | 松江县规上工业企业达到181家。 | 118家 ≠ 181家
        松江县高标准农田在上年14万亩的基础上新增3万亩。 | 松江县高标准农田面积达到16万亩。 | 14万亩 ≠ 16万亩
        松江县在上年77家高新技术企业的基础上,又认定6家。 | 松江县高新技术企业达到57家。 | 77家 ≠ 57家
        继2022年实际利用外资18.2亿元之后,松江县2023年达到19.4亿元。 | 松江县实际利用外资12.2亿元。 | 18.2亿元 ≠ 12.2亿元
        社会消费品零售总额上年为118.9亿元,今年又有新提高。 | 社会消费品零售总额达到188.9亿元。 | 118.9亿元 ≠ 188.9亿元
        """)
    void holdsARecalledLevelAgainstLastYearsReport(String now, String last, String sum) {
        assertThat(Sheet.against(now, last, "保持平稳。")).contains("RESTATED DOUBT " + sum);
    }

    @Test
    void isSilentWhereTheRecalledLevelIsTheSame() {
        assertThat(Sheet.against("松江县高标准农田在上年16万亩的基础上新增3万亩。", "松江县高标准农田面积达到16万亩。", "保持平稳。"))
                .isEmpty();
        assertThat(Sheet.against("社会消费品零售总额上年为119亿元。", "社会消费品零售总额达到118.9亿元。", "保持平稳。"))
                .isEmpty();
    }

    @Test
    void holdsARecalledAimInNumbersAgainstTheAimThatWasSet() {
        assertThat(Sheet.against("松江县年初确定的新建社区食堂82个的任务全面完成。", "保持平稳。", "松江县新建社区食堂52个。"))
                .contains("RESTATED DOUBT 82个 ≠ 52个");
        assertThat(Sheet.against("松江县年初确定的新建社区食堂52个的任务全面完成。", "保持平稳。", "松江县新建社区食堂52个。"))
                .isEmpty();
    }

    @Test
    void knowsTheAimBehindTheResult() {
        assertThat(Sheet.against("城镇新增就业3.4万人,超额完成年初确定的3.2万人的目标任务。", "保持平稳。", "城镇新增就业2.3万人以上。"))
                .contains("RESTATED DOUBT 3.2万人 ≠ >2.3万人");
        assertThat(Sheet.against("城镇新增就业3.4万人,超额完成年初确定的2.3万人的目标任务。", "保持平稳。", "城镇新增就业2.3万人以上。"))
                .isEmpty();
    }

    @Test
    void holdsTheGrowthOfAPartAgainstItsOwnLevelOfLastYear() {
        assertThat(Sheet.against("松江县社会消费品零售总额120亿元、增长8%。", "松江县社会消费品零售总额100亿元。", "保持平稳。"))
                .contains("GROWTH DOUBT (120亿元 − 100亿元) ÷ 100亿元 = 20% ≠ 8%");
        assertThat(Sheet.against("松江县社会消费品零售总额120亿元、增长8%。", "社会消费品零售总额100亿元。", "保持平稳。"))
                .isEmpty();
    }
}
