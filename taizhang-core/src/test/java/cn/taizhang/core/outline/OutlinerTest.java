package cn.taizhang.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlinerTest {

    private static List<String> paths(Outline outline) {
        return outline.sections().stream().map(Section::path).toList();
    }

    private static Section at(String text, int year, String words) {
        return Texts.outliner().outline(Texts.document(text), year).at(text.indexOf(words));
    }

    @Test
    void namesThePartsOfAnOrdinaryYear() {
        Outline outline = Texts.outliner().outline(Texts.document(Texts.YEARLY), 2031);
        assertThat(outline.sections().stream().filter(s -> s.level() == 1).map(Section::role))
                .containsExactly(
                        Role.OPENING, Role.REVIEW, Role.TASKS, Role.SELF_BUILDING, Role.CLOSING, Role.GLOSSARY);
        assertThat(paths(outline)).contains("一/(一)", "一/(二)", "二/(一)", "二/(一)/·1", "二/(一)/一是", "二/(一)/二是", "三");
    }

    @Test
    void givesEachParagraphItsRoleAndYears() {
        assertThat(at(Texts.YEARLY, 2031, "6.1%"))
                .returns(Role.REVIEW, Section::role)
                .returns(2030, Section::from)
                .returns(2030, Section::to);
        assertThat(at(Texts.YEARLY, 2031, "创新能力"))
                .returns(Role.PROBLEMS, Section::role)
                .returns(2030, Section::to);
        assertThat(at(Texts.YEARLY, 2031, "实干为先")).returns(Role.REQUIREMENTS, Section::role);
        assertThat(at(Texts.YEARLY, 2031, "3万人"))
                .returns(Role.TARGETS, Section::role)
                .returns(2031, Section::from);
        assertThat(at(Texts.YEARLY, 2031, "30家")).returns(Role.TASKS, Section::role);
        assertThat(at(Texts.YEARLY, 2031, "900座"))
                .returns(Role.LIVELIHOOD, Section::role)
                .returns("二/(二)/·1/②", Section::path);
        assertThat(at(Texts.YEARLY, 2031, "政务公开")).returns(Role.SELF_BUILDING, Section::role);
    }

    @Test
    void splitsTheAdmissionFromThePraiseBeforeIt() {
        assertThat(at(Texts.YEARLY, 2031, "成绩来自实干").role()).isEqualTo(Role.REVIEW);
        assertThat(at(Texts.YEARLY, 2031, "还存在不少问题").role()).isEqualTo(Role.PROBLEMS);
    }

    @Test
    void returnsFromTheLastItemToThePart() {
        assertThat(at(Texts.YEARLY, 2031, "外事、档案").path()).isEqualTo("一");
        assertThat(at(Texts.YEARLY, 2031, "民生连着民心").path()).isEqualTo("二");
    }

    @Test
    void keepsTheHeadingWithItsMarkAsEvidence() {
        Section section = at(Texts.YEARLY, 2031, "12家");
        assertThat(section.evidence().text()).isEqualTo("(一)产业升级步伐加快");
        assertThat(section.heading()).isEqualTo("产业升级步伐加快");
    }

    @Test
    void takesTheSameMarkForTheSecondLevelUnderBareHeadings() {
        String text = """
                各位代表:
                现在报告工作,请予审议。
                2030年工作回顾
                一、工业稳步增长。增加值增长5%。
                二、农业再获丰收。产粮9万吨。
                2031年工作安排
                一、扩大有效投资。开工项目30个。
                二、促进居民消费。举办活动20场。
                """;
        assertThat(at(text, 2031, "9万吨")).returns(2, Section::level).returns(Role.REVIEW, Section::role);
        assertThat(at(text, 2031, "30个")).returns(2, Section::level).returns(Role.TASKS, Section::role);
    }

    @Test
    void readsTheMarkThatOneSourceGivesThePlan() {
        String text = "现在报告工作,请予审议。\n一、奋力前行\n增加值增长5%。\n二&、乘势而上\n要再接再厉。\n";
        assertThat(at(text, 2031, "再接再厉")).returns("二", Section::path).returns(Role.TASKS, Section::role);
    }

    @Test
    void joinsASeriesThatMixesItsMarks() {
        String text = """
                现在报告工作,请予审议。
                2031年工作安排
                一、扩大投资。开工30个。
                (二)促进消费。办展20场。
                三、稳定外贸。出口增长3%。
                """;
        assertThat(at(text, 2031, "20场").level())
                .isEqualTo(at(text, 2031, "30个").level())
                .isEqualTo(at(text, 2031, "3%").level());
    }

    @Test
    void followsAChangeOfTermThroughItsFourParts() {
        String text = """
                各位代表:现在报告工作,请予审议。
                一、2030年和过去五年工作回顾
                2030年,全市开局良好。
                (一)项目加快建设。投产9个。
                各位代表!2030年的工作画上句号。五年来,全市面貌一新。
                (一)实力显著增强。总量翻番。
                二、今后五年目标任务
                奋斗目标是:到2035年总量再翻一番。
                三、2031年重点工作
                今年主要预期目标是:生产总值增长6%。
                """;
        assertThat(at(text, 2031, "投产9个")).returns(Role.REVIEW, Section::role).returns(2030, Section::from);
        assertThat(at(text, 2031, "总量翻番"))
                .returns(Role.REVIEW_YEARS, Section::role)
                .returns(2026, Section::from)
                .returns(2030, Section::to);
        assertThat(at(text, 2031, "再翻一番"))
                .returns(Role.GOALS_YEARS, Section::role)
                .returns(2031, Section::from)
                .returns(2035, Section::to);
        assertThat(at(text, 2031, "增长6%")).returns(Role.TARGETS, Section::role).returns(2031, Section::to);
    }

    @Test
    void turnsFromTheGoalsOfATermToTheYearInsideOnePart() {
        String text = """
                各位代表:现在报告工作,请予审议。
                一、过去五年工作回顾
                五年来,面貌一新。
                二、今后五年目标任务
                今后五年,经济年均增长7%。
                主要预期目标是:生产总值增长6%,粮食增产。
                (一)办好农业。建设粮仓。
                """;
        assertThat(at(text, 2031, "7%").role()).isEqualTo(Role.GOALS_YEARS);
        assertThat(at(text, 2031, "6%").role()).isEqualTo(Role.TARGETS);
        assertThat(at(text, 2031, "建设粮仓"))
                .returns(Role.TASKS, Section::role)
                .returns(2031, Section::from)
                .returns(2031, Section::to);
    }

    @Test
    void readsThePlanFromItsName() {
        String text = "报告工作,请予审议。\n一、“十四五”时期工作回顾\n成绩很大。\n二、“十五五”时期目标任务\n前景很好。\n";
        assertThat(at(text, 2026, "成绩"))
                .returns(Role.REVIEW_YEARS, Section::role)
                .returns(2021, Section::from)
                .returns(2025, Section::to);
        assertThat(at(text, 2026, "前景"))
                .returns(Role.GOALS_YEARS, Section::role)
                .returns(2030, Section::to);
    }

    @Test
    void takesTargetsOfMoreThanAYearForGoals() {
        String text = """
                现在报告工作,请予审议。
                一、2030年工作回顾
                全市稳定。
                二&、奋力谱写新篇章
                主要预期目标是:到2035年总量翻一番,年均增长7%。
                三、2031年工作安排
                主要预期目标是:生产总值增长6%。
                """;
        assertThat(at(text, 2031, "翻一番"))
                .returns(Role.GOALS_YEARS, Section::role)
                .returns(2035, Section::to);
        assertThat(at(text, 2031, "6%")).returns(Role.TARGETS, Section::role).returns(2031, Section::to);
    }

    @Test
    void opensAPartAfterTwoItemsOfTheLevelBelow() {
        String text = """
                现在报告工作,请予审议。
                二、2031年工作安排
                (一)抓工业。开工9个。
                (二)抓农业。产粮3万吨。
                三、实干争先
                一步一个脚印。
                """;
        assertThat(at(text, 2031, "脚印")).returns("三", Section::path).returns(1, Section::level);
    }

    @Test
    void keepsALoneParagraphOnTheLastYearInsideTheTerm() {
        String text = """
                现在报告工作,请予审议。
                一、过去五年工作回顾
                五年来,面貌一新。
                2030年,总产值达到900亿元。
                城乡更加协调。农村公路里程翻番。
                """;
        assertThat(at(text, 2031, "900亿元")).returns(Role.REVIEW, Section::role).returns(2030, Section::from);
        assertThat(at(text, 2031, "农村公路"))
                .returns(Role.REVIEW_YEARS, Section::role)
                .returns(2026, Section::from);
    }

    @Test
    void findsTheHeadingGluedToTheEndOfAParagraph() {
        String text = "现在报告工作,请予审议。\n一、2030年工作回顾\n全市稳定。对此我们加以解决。2031年工作安排\n全市将开工项目30个。\n";
        assertThat(at(text, 2031, "30个")).returns(Role.TASKS, Section::role).returns("2031年工作安排", Section::heading);
    }

    @Test
    void takesALineBrokenByAPageForNoHeading() {
        String broken = "在省委坚强领导下,我们全面贯彻部署,统筹发展和安全,扎实推进各项工作,为建设全省重要的先进制造业基地和战\n";
        String text = "现在报告工作,请予审议。\n一、2030年工作回顾\n" + broken + "略支撑地中当好排头兵。全市增长5%。\n";
        assertThat(paths(Texts.outliner().outline(Texts.document(text), 2031))).containsExactly("·1", "一");
    }

    @Test
    void takesAListOfNumbersForNoMark() {
        String text = "现在报告工作,请予审议。\n一、2030年工作回顾\n一、二、三产业分别增长3%、5%、7%。\n5.1%的增速来之不易。\n";
        assertThat(paths(Texts.outliner().outline(Texts.document(text), 2031))).containsExactly("·1", "一");
    }

    @Test
    void findsParallelLeadsInsideAParagraph() {
        String text =
                "现在报告工作,请予审议。\n二、2031年工作安排\n突出抓好三条线,全程用力,久久为功。做强主粮加工线。新建稻米加工项目三个,年底前全部投产。做大杂粮加工线。扩建燕麦基地两处,带动农户增收。\n";
        assertThat(at(text, 2031, "燕麦").heading()).isEqualTo("做大杂粮加工线");
    }

    @Test
    void numbersAListOfLivelihoodItemsOnLinesOfTheirOwn() {
        String text = """
                现在报告工作,请予审议。
                一、2030年工作回顾
                全市稳定。
                二、2031年工作安排
                (一)改善民生。多措并举。
                认真办好十方面民生实事:
                一、新建幼儿园6所,增加学位。
                二、新增停车位900个。
                (二)扩大开放。招商引资。
                """;
        assertThat(at(text, 2031, "停车位"))
                .returns(Role.LIVELIHOOD, Section::role)
                .returns("二/(一)/·1/二", Section::path);
        assertThat(at(text, 2031, "招商")).returns(Role.TASKS, Section::role).returns("二/(二)", Section::path);
    }

    @Test
    void outlinesATextWithoutAnyLine() {
        Document empty = Texts.document("");
        Outline outline = Texts.outliner().outline(empty, 2031);
        assertThat(outline.sections()).singleElement().returns(Role.OPENING, Section::role);
        assertThat(outline.at(0).role()).isEqualTo(Role.OPENING);
    }
}
