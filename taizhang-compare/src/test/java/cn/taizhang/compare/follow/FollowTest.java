package cn.taizhang.compare.follow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.verdict.Flag;
import cn.taizhang.compare.follow.verdict.Judgement.Ground;
import cn.taizhang.compare.follow.verdict.Judgement.Reason;
import cn.taizhang.compare.follow.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            地区生产总值增长6%左右。|地区生产总值增长5.6%。|地区生产总值|KEPT
            地区生产总值增长6%左右。|地区生产总值增长5.4%。|地区生产总值|MISSED
            地区生产总值增长6%左右。|地区生产总值增长6.6%。|地区生产总值|EXCEEDED
            城镇新增就业5万人。|城镇新增就业5.1万人。|城镇新增就业|KEPT
            城镇新增就业5万人。|城镇新增就业4.1万人。|城镇新增就业|PARTLY
            城镇新增就业5万人。|城镇新增就业3万人。|城镇新增就业|MISSED
            城镇登记失业率控制在4.5%以内。|城镇登记失业率3.2%。|失业率|EXCEEDED
            建成城市绿道100公里。|建成城市绿道118公里。|绿道|EXCEEDED
            改造老旧小区40个。|改造城镇老旧小区41个。|老旧小区|KEPT
            新改建农村道路30公里。|新改建农村公路31公里。|农村道路|KEPT
            解决15万人饮水安全问题。|解决饮水安全问题16万人。|饮水|EXCEEDED
            """)
    void givesAVerdictByTheNumbers(String plan, String review, String words, Verdict verdict) {
        Followed followed = Years.one(words, plan, review);

        assertThat(followed.judgement().verdict()).isEqualTo(verdict);
        assertThat(followed.judgement().ground()).isEqualTo(Ground.NUMBER);
        assertThat(followed.results()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建成城市绿道100公里。|治理河道100公里。|绿道
            新建幼儿园20所。|新建小学20所。|幼儿园
            新增城镇污水处理能力10万吨。|新增供水能力10万吨。|污水
            培育省级农业龙头企业5家。|培育国家级农业龙头企业5家。|龙头
            实施项目120个。|实施科普项目30个。|项目
            """)
    void takesNothingElseForTheResult(String plan, String review, String words) {
        assertThat(Years.one(words, plan, review).judgement().verdict()).isEqualTo(Verdict.NOT_MENTIONED);
    }

    @Test
    void leavesATotalOfFiveYearsOpen() {
        Followed followed = Years.one("学位", "新增中小学学位2万个。", "五年累计新增中小学学位18万个。");

        assertThat(followed.judgement().verdict()).isEqualTo(Verdict.UNDETERMINABLE);
        assertThat(followed.judgement().reason()).isEqualTo(Reason.OTHER_PERIOD);
        assertThat(followed.results()).isEmpty();
        assertThat(followed.neighbour()).hasSize(1);
    }

    @Test
    void leavesALevelOpenOfWhichOnlyTheGrowthIsTold() {
        Followed followed = Years.one("加工业", "农产品深加工业产值达到90亿元。", "农产品深加工业产值增长6.6%。");

        assertThat(followed.judgement().reason()).isEqualTo(Reason.OTHER_MEASURE);
    }

    @Test
    void addsTheParts() {
        Followed followed = Years.one("幼儿园", "新建改建幼儿园40所。", "新建幼儿园20所、改建幼儿园25所。");

        assertThat(followed.results()).hasSize(2);
        assertThat(followed.judgement().verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void answersPromisesInWordsByWords() {
        assertThat(Years.one("图书馆", "建成市图书馆新馆。", "市图书馆新馆建成开放。").judgement().verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(Years.one("图书馆", "建成市图书馆新馆。", "市图书馆新馆未能如期建成。").judgement().verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(Years.one("图书馆", "建成市图书馆新馆。", "全市经济平稳运行。").judgement().verdict())
                .isEqualTo(Verdict.NOT_MENTIONED);
    }

    @Test
    void decidesWhatHangsOnAnotherSeries() {
        Followed kept = Years.one("同步", "主要预期目标是:居民收入增长与经济增长同步。", "地区生产总值增长6%。居民人均可支配收入增长6.3%。");

        assertThat(kept.judgement().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(kept.judgement().ground()).isEqualTo(Ground.NUMBER);
        assertThat(Years.one("高于全国", "主要预期目标是:居民人均可支配收入增长高于全国平均水平。", "居民人均可支配收入增长6.3%。")
                        .judgement()
                        .reason())
                .isEqualTo(Reason.OTHER_SERIES);
    }

    @Test
    void flagsWhatIsExpectedOrOnAnotherBase() {
        Followed expected = Years.one("固定资产", "固定资产投资增长8%。", "预计固定资产投资增长9%。");
        Followed rebased = Years.one("预算收入", "一般公共预算收入增长4%。", "一般公共预算收入扣除留抵退税后、同口径增长2.6%。");

        assertThat(expected.judgement().flags()).contains(Flag.PROVISIONAL);
        assertThat(rebased.judgement().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(rebased.judgement().flags()).contains(Flag.BASE_CHANGED);
    }

    @Test
    void namesTheValueThatALaterReportTellsAnew() {
        Account first = Years.report(2023, "平稳。", "粮食总产量达到32亿斤以上。");
        Account second = Years.report(2024, "粮食总产量32.8亿斤。", "继续努力。");
        Account third = Years.report(2025, "2023年粮食总产量32.5亿斤。2024年粮食总产量33亿斤。", "继续努力。");
        Followed followed = new Follow(Years.LOOKUP)
                .of(first, second, new Others(List.of(first, second, third)))
                .getFirst();

        assertThat(followed.judgement().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(followed.judgement().flags()).contains(Flag.REVISED);
        assertThat(followed.neighbour()).hasSize(1);
    }

    @Test
    void readsALostPerMilleSign() {
        Followed followed = Years.one("自然增长率", "人口自然增长率控制在7.6%以内。", "人口自然增长率7.01‰。");

        assertThat(followed.judgement().verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void doesNotRateWhatIsDueLater() {
        Followed later = Years.one("2027年", "到2027年城镇化率达到70%。", "城镇化率达到65%。");

        assertThat(later.judgement().verdict()).isEqualTo(Verdict.NOT_RATED);
    }

    @Test
    void followsEveryPromiseOnceWhateverTheOrderOfResults() {
        String plan = "建成城市绿道100公里。新建口袋公园20个。改造老旧小区40个。城镇新增就业5万人。";
        List<String> told = new ArrayList<>(List.of("建成城市绿道118公里。", "新建口袋公园21个。", "改造老旧小区30个。", "城镇新增就业5.2万人。"));
        List<Verdict> first = verdicts(plan, String.join("", told));
        Collections.reverse(told);

        assertThat(verdicts(plan, String.join("", told))).isEqualTo(first);
        assertThat(first).containsExactly(Verdict.EXCEEDED, Verdict.KEPT, Verdict.PARTLY, Verdict.KEPT);
    }

    private static List<Verdict> verdicts(String plan, String review) {
        return Years.followed(plan, review).stream()
                .map(each -> each.judgement().verdict())
                .toList();
    }

    @Test
    void quotesTheWordsThatDecide() {
        Followed followed = Years.one("绿道", "建成城市绿道100公里。", "建成城市绿道118公里。");

        assertThat(followed.results())
                .extracting(Told::evidence)
                .extracting(evidence -> evidence.quote())
                .containsExactly("建成城市绿道118公里");
    }

    @Test
    void pairsConsecutiveYearsAndNamesTheRest() {
        Account first = Years.report(2021, "工作平稳。", "地区生产总值增长6%。");
        Account second = Years.report(2023, "工作平稳。", "地区生产总值增长6%。");
        Account third = Years.report(2024, "工作平稳。", "地区生产总值增长6%。");
        Account shorter = Years.report(2024, "平稳。", "地区生产总值增长6%。");

        Timeline timeline = Timeline.of(List.of(shorter, third, second, first));

        assertThat(timeline.pairs()).containsExactly(new Timeline.Pair(second, third));
        assertThat(timeline.alone()).containsExactly(first.report());
        assertThat(timeline.variants()).containsExactly(shorter.report());
    }
}
