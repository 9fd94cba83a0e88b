package cn.taizhang.rules.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.taizhang.core.note.LivelihoodReader;
import cn.taizhang.core.note.ProblemReader;
import cn.taizhang.core.note.TermReader;
import cn.taizhang.core.outline.Outline;
import cn.taizhang.core.outline.Outliner;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutlineRulesTest {

    private static Document document(String text) {
        Source source = new Source("云中市.txt", Source.Format.TXT, "00112233445566778899", "txt/UTF-8", text, List.of());
        return new Document(source, MappedText.identity(text));
    }

    private static Outline outline(Document document) {
        return new Outliner(OutlineRules.roles()).outline(document, 2031);
    }

    private static Section at(String text, String words) {
        return outline(document(text)).at(text.indexOf(words));
    }

    private static String report(String review, String plan) {
        return "各位代表:\n现在,我代表市政府报告工作,请予审议,并请提出意见。\n" + review + "\n" + plan + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "一、2030年工作回顾, REVIEW, 2030, 2030",
        "一、过去五年工作回顾, REVIEW_YEARS, 2026, 2030",
        "一、2030年和过去五年工作回顾, REVIEW, 2030, 2030",
        "一、过去五年及2030年工作回顾, REVIEW_YEARS, 2026, 2030",
        "一、本届政府工作回顾, REVIEW_YEARS, 2026, 2030",
        "一、“十五五”时期工作回顾, REVIEW_YEARS, 2026, 2030",
        "一、“十六五”实现良好开局, REVIEW, 2030, 2030",
        "一、团结拼搏、攻坚克难的一年, REVIEW, 2030, 2030",
        "一、抢抓机遇、开拓奋进的五年, REVIEW_YEARS, 2026, 2030"
    })
    void readsTheHeadingsOfReviews(String heading, Role role, int from, int to) {
        Section section = at(report(heading + "\n全市上下实干。", "二、2031年工作安排\n今年要加油。"), "全市上下实干");
        assertThat(section)
                .returns(role, Section::role)
                .returns(from, Section::from)
                .returns(to, Section::to);
    }

    @ParameterizedTest
    @CsvSource({
        "二、2031年工作安排, TASKS, 2031, 2031",
        "二、2031年主要任务, TASKS, 2031, 2031",
        "二、对今年政府工作的建议, TASKS, 2031, 2031",
        "二、今后五年的目标任务, GOALS_YEARS, 2031, 2035",
        "二、今后五年奋斗目标和2031年工作安排, GOALS_YEARS, 2031, 2035",
        "二、“十六五”时期的主要目标和任务, GOALS_YEARS, 2031, 2035",
        "二、奋力谱写新篇章, TASKS, 2031, 2031",
        "二、切实加强政府自身建设, SELF_BUILDING, 2031, 2031",
        "二、努力建设人民满意政府, SELF_BUILDING, 2031, 2031"
    })
    void readsTheHeadingsOfPlans(String heading, Role role, int from, int to) {
        Section section = at(report("一、2030年工作回顾\n全市稳定。", heading + "\n一步一个脚印。"), "一步一个脚印");
        assertThat(section)
                .returns(role, Section::role)
                .returns(from, Section::from)
                .returns(to, Section::to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们也清醒地认识到,发展中还存在不少困难。|PROBLEMS",
                "同时,也要看到,经济运行还面临许多挑战。|PROBLEMS",
                "前进道路上还有不少困难和问题:总量不大。|PROBLEMS",
                "有些干部作风不实。这些问题,要切实加以解决。|PROBLEMS",
                "同时,我们对困难和短板有着清醒认识:物流成本偏高。|PROBLEMS",
                "在总结成绩的同时,要把问题找准:物流成本偏高。|PROBLEMS",
                "我们清醒坚定,埋头苦干。|REVIEW",
                "解决了一批长期存在的突出问题。|REVIEW"
            })
    void tellsAdmissionsFromDeeds(String paragraph, Role role) {
        assertThat(at(report("一、2030年工作回顾\n全市稳定。\n" + paragraph, "二、2031年工作安排\n今年要加油。"), paragraph)
                        .role())
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年经济社会发展的主要预期目标是:生产总值增长6%。|TARGETS",
                "建议主要预期指标为:生产总值增长6%。|TARGETS",
                "全市经济社会发展主要目标是:生产总值增长6%。|TARGETS",
                "综合考虑,今年生产总值增长6%左右。|TARGETS",
                "政府工作的总体要求是:稳中求进。|REQUIREMENTS",
                "实现全年预期目标,要下真功夫。|TASKS"
            })
    void tellsTargetsFromTheRestOfThePreamble(String paragraph, Role role) {
        assertThat(at(report("一、2030年工作回顾\n全市稳定。", "二、2031年工作安排\n" + paragraph), paragraph)
                        .role())
                .isEqualTo(role);
    }

    @Test
    void readsTheNotesOfAReport() {
        Document document = document(report(
                "一、2030年工作回顾\n落实“三张清单”。\n我们也清醒看到,还存在不少困难和问题。主要是:总量偏小,结构不优;部分群众生活还很困难。对此,我们一定高度重视。",
                "二、2031年工作安排\n用心办好2件民生实事:一是新建学校3所;二是改造管网9公里。\n各位代表!让我们团结奋进!\n名词解释\n1.三张清单:指任务、问题、责任清单。"));
        Outline outline = outline(document);
        assertThat(new LivelihoodReader(OutlineRules.notes()).read(document, outline))
                .hasSize(2);
        assertThat(new ProblemReader(OutlineRules.notes()).read(document, outline))
                .extracting(Problem::wording)
                .containsExactly("总量偏小", "结构不优", "部分群众生活还很困难");
        assertThat(new TermReader().read(document, outline))
                .singleElement()
                .returns(1, term -> term.uses().size());
    }

    @Test
    void keepsALivelihoodListApartFromTheNumberedLeadsBeforeIt() {
        String text = report(
                "一、2030年工作回顾\n全市稳定。",
                "二、2031年工作安排\n(一)增进民生福祉\n1.办好教育。新建学校。\n2.守牢底线。排查隐患。今年办好3件民生实事:\n"
                        + "1.新建学校3所。\n2.改造管网9公里。\n3.更新公交60辆。\n三、加强政府自身建设\n依法行政。");
        Document document = document(text);
        Outline outline = outline(document);

        assertThat(new LivelihoodReader(OutlineRules.notes()).read(document, outline))
                .extracting(Livelihood::ordinal, Livelihood::wording)
                .containsExactly(tuple(1, "新建学校3所"), tuple(2, "改造管网9公里"), tuple(3, "更新公交60辆"));
        assertThat(outline.at(text.indexOf("依法行政")).role()).isEqualTo(Role.SELF_BUILDING);
    }

    @Test
    void cutsTheAdmissionFromTheFirstProblem() {
        Document document =
                document(report("一、2030年工作回顾\n全市稳定。\n在肯定成绩的同时,我们也清醒地认识到,总量偏小,短板较多。\n", "二、2031年工作安排\n今年要加油。"));

        assertThat(new ProblemReader(OutlineRules.notes()).read(document, outline(document)))
                .extracting(Problem::wording)
                .containsExactly("总量偏小", "短板较多");
    }
}
