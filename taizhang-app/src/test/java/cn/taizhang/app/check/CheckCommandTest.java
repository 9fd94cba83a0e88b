package cn.taizhang.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.Language;
import cn.taizhang.compare.check.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String WRONG = "新建公路60公里、改建公路50公里,共100公里。";
    private static final String DOUBTFUL = "国有、民营、外资经济分别占45%、38%、27%。";

    @TempDir
    Path folder;

    private Path draft;

    @BeforeEach
    void writeTheDraft() throws IOException {
        draft = report("2024.txt", 2024, WRONG + "一般公共预算收入完成120亿元,增长8%。");
    }

    private Path report(String name, int year, String review) throws IOException {
        String text = "云汀市人民政府工作报告\n——" + year + "年1月10日在云汀市第五届人民代表大会第三次会议上\n各位代表:\n一、" + (year - 1) + "年工作回顾\n"
                + review + "\n二、" + year + "年工作安排\n主要预期目标是:地区生产总值增长6%。\n";
        return Files.writeString(folder.resolve(name), text);
    }

    private static Shell check(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "check";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return Shell.run(Language.CHINESE, words);
    }

    @Test
    void showsBothPlacesAndTheSum() {
        Shell shell = check(draft);

        assertThat(shell.code()).isEqualTo(7);
        assertThat(shell.out())
                .contains("错误 加总  各部分之和大于总数 100公里")
                .contains("2024.txt:5:1  「新建公路60公里、改建公路50公里」")
                .contains("2024.txt:5:19  「共100公里」")
                .contains("60公里 + 50公里 = 110公里 > 100公里");
        assertThat(shell.err()).contains("错误 1,存疑 0");
    }

    @Test
    void endsByTheGravestFinding() throws IOException {
        assertThat(check(report("存疑.txt", 2024, DOUBTFUL)).code()).isEqualTo(6);
        assertThat(check(report("无误.txt", 2024, "工作平稳有序。")).code()).isZero();
        assertThat(check(draft, folder.resolve("没有.txt")).code()).isEqualTo(3);
    }

    @Test
    void holdsADraftAgainstLastYearsReport() throws IOException {
        Path last = report("2023.txt", 2023, "一般公共预算收入完成100亿元。");

        Shell shell = check(draft, "--against", last);

        assertThat(shell.out()).contains("存疑 增速").contains("(120亿元 − 100亿元) ÷ 100亿元 = 20% ≠ 8%");
        assertThat(shell.out()).contains("2023.txt:5:1");
    }

    @Test
    void leavesOutAReportThatIsNotOfAnEarlierYear() throws IOException {
        Path other = report("2025.txt", 2025, "一般公共预算收入完成100亿元。");

        Shell shell = check(draft, "--against", other);

        assertThat(shell.err()).contains("未用来比对");
        assertThat(shell.out()).doesNotContain("增速");
    }

    @Test
    void takesLastYearsReportFromTheLedger() throws IOException {
        Path ledger = folder.resolve("台账.db");
        Path last = report("2023.txt", 2023, "一般公共预算收入完成100亿元。");
        Shell.run(Language.CHINESE, "add", last.toString(), "--ledger", ledger.toString());

        assertThat(check(draft, "--ledger", ledger).out()).contains("= 20% ≠ 8%");
    }

    @Test
    void passesOverAFindingForAReason() throws IOException {
        String id = id(check(draft));

        Shell suppressing = check(draft, "--suppress", id, "--reason", "=口径不同", "--by", "李明");

        assertThat(suppressing.code()).isZero();
        assertThat(check(draft).out()).isEmpty();
        assertThat(check(draft).err()).contains("已忽略 1");
        assertThat(check(draft, "--all").out()).contains("已忽略:'=口径不同");
        assertThat(Files.readAllLines(folder.resolve("2024.txt.suppressed.tsv")).getLast())
                .startsWith(id + "\t'=口径不同\t李明\t");
    }

    @Test
    void keepsWhatIsPassedOverInTheLedger() throws IOException {
        Path ledger = folder.resolve("台账.db");
        Shell.run(Language.CHINESE, "add", draft.toString(), "--ledger", ledger.toString());
        String id = id(check(draft));

        assertThat(check(draft, "--ledger", ledger, "--suppress", id, "--reason", "口径不同")
                        .code())
                .isZero();

        assertThat(check(draft, "--ledger", ledger).out()).isEmpty();
        assertThat(Shell.run(Language.CHINESE, "ledger", "--check", "--ledger", ledger.toString())
                        .code())
                .isZero();
        Shell entries =
                Shell.run(Language.CHINESE, "export", "entry", "--format", "jsonl", "--ledger", ledger.toString());
        assertThat(entries.code()).isZero();
        assertThat(Shell.run(Language.CHINESE, "review", "--ledger", ledger.toString())
                        .code())
                .isZero();
        assertThat(Shell.run(Language.CHINESE, "add", draft.toString(), "--ledger", ledger.toString())
                        .code())
                .isZero();
    }

    @Test
    void refusesASuppressionWithoutAReasonOrAFinding() {
        assertThat(check(draft, "--suppress", "sum-1").code()).isEqualTo(2);
        Shell unknown = check(draft, "--suppress", "sum-1", "--reason", "口径不同");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("没有编号为 sum-1 的发现");
    }

    @Test
    void writesJsonAndSarif() {
        assertThat(check(draft, "--format", "json").out())
                .startsWith("{\"drafts\":[{\"source\":")
                .contains("\"family\":\"sum\",\"severity\":\"error\"")
                .contains("\"start\":62,\"end\":79,\"line\":5,\"column\":1,\"quote\":\"新建公路60公里、改建公路50公里\"");
        assertThat(check(draft, "--format", "sarif").out())
                .contains("\"version\":\"2.1.0\"")
                .contains("\"columnKind\":\"unicodeCodePoints\"")
                .contains("\"ruleId\":\"sum\",\"ruleIndex\":0,\"level\":\"error\"")
                .contains(
                        "\"startLine\":5,\"startColumn\":1,\"endLine\":5,\"endColumn\":18,\"charOffset\":62,\"charLength\":17")
                .contains("\"fingerprints\":{\"taizhang/v1\":\"sum-");
    }

    @Test
    void saysTheSameEachTime() {
        assertThat(check(draft, "--format", "sarif").out())
                .isEqualTo(check(draft, "--format", "sarif").out());
    }

    @Test
    void speaksEnglish() {
        Shell shell = Shell.run(Language.ENGLISH, "check", draft.toString());

        assertThat(shell.out()).contains("ERROR sum  the parts are more than the whole, 100公里");
    }

    @Test
    void hasWordsForEveryFamily() {
        for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
            String sarif = Shell.run(language, "check", draft.toString(), "--format", "sarif")
                    .out();
            for (Family family : Family.values()) {
                assertThat(sarif).contains("{\"id\":\"" + family.word() + "\",\"name\":");
            }
        }
    }

    private static String id(Shell shell) {
        String out = shell.out();
        return out.substring(out.indexOf('[') + 1, out.indexOf(']'));
    }
}
