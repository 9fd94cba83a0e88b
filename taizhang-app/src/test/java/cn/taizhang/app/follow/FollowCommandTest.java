package cn.taizhang.app.follow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowCommandTest {

    private static final String SAMPLES = "../samples";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void showsWhatBecameOfThePromisesOfTheSamples() {
        Shell shell = Shell.run(Language.CHINESE, "follow", SAMPLES);

        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("云汀市 2022 → 2023", "云汀市 2024 → 2025")
                .contains("超额兑现", "改造老旧小区120个", "改造老旧小区136个")
                .doesNotContain("面积一般在400至10000平方米之间");
        assertThat(shell.err()).contains("共 3 对报告");
    }

    @Test
    void decidesByNumbersAndByWords() {
        List<String> lines = Shell.run(Language.CHINESE, "follow", SAMPLES, "--year", "2022", "--format", "jsonl")
                .out()
                .lines()
                .toList();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"text\":\"4.2\"", "\"indicatorId\":\"gdp\"", "\"verdict\":\"missed\""))
                .anySatisfy(line ->
                        assertThat(line).contains("瑞棠新材二期未能按期投产", "\"verdict\":\"missed\"", "\"basis\":\"words\""))
                .anySatisfy(line ->
                        assertThat(line).contains("\"resultQuote\":\"改造老旧小区136个\"", "\"verdict\":\"exceeded\""));
    }

    @Test
    void givesEveryColumnInEveryLine() {
        Shell shell = Shell.run(Language.ENGLISH, "follow", SAMPLES, "--year", "2023", "--format", "jsonl");

        assertThat(shell.out().lines())
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> FollowColumns.columns()
                        .forEach(column -> assertThat(line).contains("\"" + column.name() + "\":")));
    }

    @Test
    void givesTheSameBytesFromFilesAndFromALedger() {
        String ledger = folder.resolve("台账.db").toString();
        Shell added = Shell.run(Language.CHINESE, "add", SAMPLES, "--ledger", ledger);
        Shell files = Shell.run(Language.CHINESE, "follow", SAMPLES, "--format", "csv");
        Shell kept = Shell.run(Language.CHINESE, "follow", "--ledger", ledger, "--format", "csv");

        assertThat(added.code()).isZero();
        assertThat(kept.out()).isEqualTo(files.out());
    }

    @Test
    void writesATableForWord() throws IOException {
        Path file = folder.resolve("落实情况.docx");
        Shell shell = Shell.run(
                Language.CHINESE, "follow", SAMPLES, "--years", "2022", "--format", "docx", "-o", file.toString());

        assertThat(shell.code()).isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String body = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(body).contains("任务落实情况表", "云汀市2022年政府工作报告目标任务", "改造老旧小区136个", "超额兑现");
        }
    }

    @Test
    void namesWhatCannotBePaired() throws IOException {
        Path alone = folder.resolve("单独.txt");
        Files.copy(Path.of(SAMPLES, "云汀市2022年政府工作报告.txt"), alone);
        Shell shell = Shell.run(Language.CHINESE, "follow", alone.toString());

        assertThat(shell.code()).isZero();
        assertThat(shell.err()).contains("单独.txt", "没有相邻年份的报告", "没有相邻两年的报告");
    }

    @Test
    void countsTheFullerOfTwoTexts() throws IOException {
        Path longer = folder.resolve("2023.html");
        Path shorter = folder.resolve("2022甲.txt");
        Path full = folder.resolve("2022乙.txt");
        Files.copy(Path.of(SAMPLES, "云汀市2023年政府工作报告.html"), longer);
        Files.copy(Path.of(SAMPLES, "云汀市2022年政府工作报告.txt"), full);
        String text = Files.readString(full, GB18030);
        Files.writeString(shorter, text.substring(0, text.length() - 400), GB18030);
        Shell shell = Shell.run(Language.CHINESE, "follow", folder.toString(), "--format", "csv");

        assertThat(shell.err()).contains("2022甲.txt", "另有一份更完整的文本");
        assertThat(shell.out()).contains("2022乙.txt").doesNotContain("2022甲.txt");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        List<Shell> refused = List.of(
                Shell.run(Language.CHINESE, "follow", SAMPLES, "--place", "不存在的地方"),
                Shell.run(Language.CHINESE, "follow", SAMPLES, "--year", "20x4"),
                Shell.run(Language.CHINESE, "follow", SAMPLES, "--format", "pdf"));

        assertThat(refused).allSatisfy(shell -> assertThat(shell.code()).isEqualTo(2));
        assertThat(refused.get(0).err()).contains("不存在的地方");
        assertThat(refused.get(1).err()).contains("20x4");
    }
}
