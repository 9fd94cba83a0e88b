package cn.taizhang.compare.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.check.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordChecksTest {

    private static final String GLOSSARY = """
            2024年云汀市政府工作报告
            各位代表:
            一、2023年工作回顾
            推进“双提升”[1]行动,建设“云上集市”[2],开展“三清单”[3]管理,推广“码上办”%s。
            二、2024年工作安排
            继续推进“双提升”。
            名词解释
            1.双提升:企业质量提升和品牌提升。
            2.云上集市:以直播带动农产品销售的平台。
            3.三清单:问题清单、责任清单、任务清单。
            %s""";

    private static List<String> told(String mark, String entry) {
        return Drafts.of(GLOSSARY.formatted(mark, entry)).stream()
                .map(finding -> finding.family() + " " + finding.severity() + " " + finding.arithmetic())
                .toList();
    }

    @Test
    void isSilentWhereEveryTermIsDefinedOnce() {
        assertThat(told("[4]", "4.码上办:扫码办理业务。\n")).isEmpty();
    }

    @Test
    void findsATermThatIsDefinedTwice() {
        assertThat(told("", "4.三清单:权力清单、责任清单、负面清单。\n")).containsExactly("TERM ERROR 3 ≠ 4");
        assertThat(told("", "4.三清单:问题清单、责任清单、任务清单。\n")).containsExactly("TERM DOUBT 3 ≠ 4");
    }

    @Test
    void findsANoteWithoutADefinition() {
        assertThat(told("[4]", "")).containsExactly("TERM ERROR 4 ∉ 1–3");
    }

    @Test
    void findsALostNumberOfTheGlossary() {
        assertThat(told("", "5.码上办:扫码办理业务。\n")).containsExactly("TERM DOUBT 3, 5; 4 ∉");
    }

    @Test
    void doubtsTwoMeaningsInBrackets() {
        String first = "推行“三早”机制(早谋划、早部署、早落实)。继续深化“三早”机制";

        assertThat(Drafts.findings(first + "(早发现、早报告、早处置)。"))
                .extracting(Finding::arithmetic)
                .containsExactly("早谋划、早部署、早落实 ≠ 早发现、早报告、早处置");
        assertThat(Drafts.findings(first + "(即早谋划、早落实、早部署)。")).isEmpty();
        assertThat(Drafts.findings(first + "(2021年起实行)。")).isEmpty();
        assertThat(Drafts.findings("推行“三早”机制(早谋划、早部署、早落实)。实施“三早”工程(早发现、早报告、早处置)。"))
                .isEmpty();
    }

    @Test
    void doubtsAMeaningInBracketsBesideTheGlossary() {
        assertThat(told("、“三清单”(问题清单、任务清单、服务清单)", "4.码上办:扫码办理业务。\n")).isEmpty();
        assertThat(told("、“三清单”(项目表、时间表、路线图)", "4.码上办:扫码办理业务。\n"))
                .containsExactly("TERM DOUBT 项目表、时间表、路线图 ≠ 问题清单、责任清单、任务清单");
    }

    @Test
    void doubtsAReferenceToTheGlossaryThatHasNoEntry() {
        assertThat(told("、“码上办”(见名词解释)", "")).containsExactly("TERM DOUBT 码上办 ∉");
        assertThat(told("、“码上办”(见名词解释)", "4.码上办:扫码办理业务。\n")).isEmpty();
        assertThat(Drafts.findings("推广“码上办”(见名词解释)。")).isEmpty();
    }

    @Test
    void hintsAtATermThatIsNeverUsed() {
        assertThat(told("", "4.一业一证:一个行业一张证。\n")).containsExactly("TERM HINT 0");
    }

    @Test
    void namesTheAnnouncementAndTheList() {
        Finding finding = Drafts.findings("今年抓好三项工作:一是扩大投资。二是促进消费。").getFirst();

        assertThat(finding.message().key()).isEqualTo("check.count.marked");
        assertThat(finding.message().values()).containsExactly("三项", "2");
        assertThat(finding.places())
                .extracting(place -> place.evidence().text())
                .containsExactly("三项", "一是", "二是");
        assertThat(finding.places()).extracting(Finding.Place::source).containsOnly("云汀2024.txt");
    }

    @Test
    void findsTheSameAgainInTheOrderOfTheText() {
        String text = "地区生产总值增长%。抓好三项工作:一是扩大投资。二是促进消费。5个项目,开工率85%。";

        List<Finding> findings = Drafts.findings(text);

        assertThat(findings).hasSize(3).isEqualTo(Drafts.findings(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是",
                "五是",
                "一是五是",
                "5个",
                "“",
                "、",
                "三大",
                "1 ",
                "8%",
                "(一)",
                "等5个",
                "“五网”(",
                "“五”(见名词解释)",
                "增长",
                "第一,三个"
            })
    void readsLongNonsenseInTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Drafts.findings(text));
    }
}
