package cn.taizhang.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.note.NoteCues.Cue;
import cn.taizhang.core.note.NoteCues.Use;
import cn.taizhang.core.outline.Outline;
import cn.taizhang.core.outline.Texts;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.Term;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoteTest {

    private static final NoteCues CUES = NoteCues.of(List.of(
            new Cue(Use.FLAW, "不高"),
            new Cue(Use.FLAW, "不足"),
            new Cue(Use.FLAW, "有待"),
            new Cue(Use.FLAW, "差距"),
            new Cue(Use.GOES_ON, "与"),
            new Cue(Use.CURE, "加以解决"),
            new Cue(Use.CURE, "对此"),
            new Cue(Use.INTRO, "主要是:"),
            new Cue(Use.ADMIT, "清醒"),
            new Cue(Use.EXIST, "还存在"),
            new Cue(Use.FULFILLED, "兑现"),
            new Cue(Use.AFTER, "对这些")));

    private static List<Livelihood> items(String text) {
        Document document = Texts.document(text);
        return new LivelihoodReader(CUES).read(document, outline(document));
    }

    private static List<String> problems(String text) {
        Document document = Texts.document(text);
        return new ProblemReader(CUES)
                .read(document, outline(document)).stream()
                        .map(Problem::wording)
                        .toList();
    }

    private static List<Term> terms(String text) {
        Document document = Texts.document(text);
        return new TermReader().read(document, outline(document));
    }

    private static Outline outline(Document document) {
        return Texts.outliner().outline(document, 2031);
    }

    private static String plan(String paragraph) {
        return "现在报告工作,请予审议。\n一、2030年工作回顾\n全市稳定。\n二、2031年工作安排\n(一)改善民生\n" + paragraph + "\n(二)扩大开放\n招商引资。\n";
    }

    private static String review(String paragraph) {
        return "现在报告工作,请予审议。\n一、2030年工作回顾\n全市稳定。\n" + paragraph + "\n二、2031年工作安排\n实干为先。\n";
    }

    @Test
    void readsCircledItemsOfOneParagraph() {
        List<Livelihood> items = items(plan("今年办好3件实事:①新建公园6个,配齐设施。②改造厕所900座。③免费送戏50场。"));
        assertThat(items).extracting(Livelihood::wording).containsExactly("新建公园6个,配齐设施", "改造厕所900座", "免费送戏50场");
        assertThat(items).extracting(Livelihood::ordinal).containsExactly(1, 2, 3);
        assertThat(items)
                .allMatch(item ->
                        item.status() == Fact.Status.TARGET && item.facts().isEmpty());
        assertThat(items.get(1).evidence().text()).isEqualTo("②改造厕所900座");
    }

    @Test
    void leavesOutTheSentenceAfterTheLastItem() {
        List<Livelihood> items = items(plan("持续办好民生实事。一是就业行动。新增就业3万人。二是安居行动。改造小区38个。对这些实事,要逐项抓好。"));
        assertThat(items).extracting(Livelihood::wording).containsExactly("就业行动。新增就业3万人", "安居行动。改造小区38个");
    }

    @Test
    void readsAListOfSemicolonsAsDoneWhereTheReviewGivesIt() {
        List<Livelihood> items = items(review("承诺的民生实事全部兑现:小学扩建完工;公交线路新开9条;便民市场投用。"));
        assertThat(items).extracting(Livelihood::wording).containsExactly("小学扩建完工", "公交线路新开9条", "便民市场投用");
        assertThat(items).allMatch(item -> item.status() == Fact.Status.DONE);
    }

    @Test
    void readsNothingFromAnAnnouncementOfCandidates() {
        assertThat(items(plan("筛选出25件民生实事候选项目,提交大会票决。"))).isEmpty();
    }

    @Test
    void readsEachAdmittedProblem() {
        assertThat(problems(review("同时,我们也清醒看到,工作中还存在不少问题,主要是:产业层次不高,创新能力不足;教育供给,与群众期待有差距;作风有待改进。对此,我们一定加以解决。")))
                .containsExactly("产业层次不高", "创新能力不足", "教育供给,与群众期待有差距", "作风有待改进");
    }

    @Test
    void keepsANumberedProblemWhole() {
        assertThat(problems(review("我们也清醒看到,还存在不少问题:一是产业层次不高,创新能力不足。二是作风有待改进。")))
                .containsExactly("产业层次不高,创新能力不足", "作风有待改进");
    }

    @Test
    void findsTheUsesOfATermWhateverItsQuotationMarks() {
        List<Term> terms = terms("""
                现在报告工作,请予审议。
                一、2030年工作回顾
                整治农村“六乱”成效好,推进“两化”融合,落实“一意见”和“四办法”。六乱反弹少。
                二、2031年工作安排
                用好“啄木鸟”机制。
                名词解释
                1.六乱:乱搭乱建、乱堆乱放、
                乱倒乱排。
                2.“两化”融合:即信息化和工业化的结合。
                3.一意见、四办法:指五份文件。
                4.“啄木鸟”工作机制:即发现问题的机制。
                """);
        assertThat(terms).extracting(Term::term).containsExactly("六乱", "“两化”融合", "一意见、四办法", "“啄木鸟”工作机制");
        assertThat(terms.getFirst().definition()).isEqualTo("乱搭乱建、乱堆乱放、\n乱倒乱排。");
        assertThat(terms)
                .extracting(term -> term.uses().stream().map(Evidence::text).toList())
                .containsExactly(List.of("“六乱”", "六乱"), List.of("“两化”融合"), List.of("“一意见”", "“四办法”"), List.of("“啄木鸟”"));
    }
}
