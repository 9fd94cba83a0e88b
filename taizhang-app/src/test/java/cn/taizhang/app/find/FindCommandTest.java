package cn.taizhang.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class FindCommandTest {

    private Path folder = Path.of("");

    @BeforeAll
    void addTwoReports(@TempDir Path fresh) {
        folder = fresh;
        Shell added = Shell.run(
                Language.ENGLISH,
                "add",
                "../samples/云汀市2022年政府工作报告.txt",
                "../samples/云汀市2024年政府工作报告.docx",
                "--ledger",
                ledger());
        assertThat(added.code()).isZero();
    }

    private String ledger() {
        return folder.resolve("台账.db").toString();
    }

    private Shell find(String... words) {
        List<String> arguments = new ArrayList<>(List.of("find", "--ledger", ledger()));
        arguments.addAll(Arrays.asList(words));
        return Shell.run(Language.CHINESE, arguments.toArray(String[]::new));
    }

    @Test
    void showsWhoseWordsTheyAreAndMarksThem() {
        Shell found = find("高质量发展", "--in", "reports", "--limit", "3");

        assertThat(found.code()).isZero();
        assertThat(found.out().lines().toList()).hasSize(6);
        assertThat(found.out()).contains("云汀市 2024 · ").contains("⟦高质量发展⟧");
        assertThat(found.err()).containsPattern("共 \\d+ 条,显示第 1–3 条");
    }

    @Test
    void writesMarksThatQuoteTheSource() {
        Shell found = find("\"地区生产总值\"", "--format", "jsonl", "--kind", "fact/growth", "--years", "2022");

        assertThat(found.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"reportYear\":2022")
                        && line.contains("\"kind\":\"growth\"")
                        && line.contains("\"marks\":[{\"start\":")
                        && line.contains("\"quote\":\"地区生产总值\""));
    }

    @Test
    void countsFacetsUnderOneAnother() {
        Shell shown = find("增长", "--facets", "--limit", "1");
        Shell table = find("增长", "--facets", "--format", "csv", "--year", "2024");

        assertThat(shown.out()).contains("\nyear\n").contains("\nindicator\n");
        assertThat(table.out())
                .startsWith("facet,value,count")
                .contains("year,2022,")
                .contains("year,2024,");
    }

    @Test
    void listsEverythingThatFitsFiltersWithoutAQuery() {
        Shell found = find("--kind", "problem", "--format", "csv");

        assertThat(found.out().lines().count()).isGreaterThan(5);
        assertThat(found.out().lines().skip(1)).allMatch(line -> line.startsWith("problem,"));
    }

    @Test
    void writesATableBesideItsCodebook() {
        Path file = folder.resolve("结果.xlsx");
        Shell found = find("粮食", "--format", "xlsx", "-o", file.toString());

        assertThat(found.code()).isZero();
        assertThat(found.out()).isEmpty();
        assertThat(file).isNotEmptyFile();
        assertThat(folder.resolve("结果.codebook.md")).content().contains("marks");
    }

    @Test
    void disarmsFormulas() {
        assertThat(find("粮食", "--format", "csv").out().lines().skip(1))
                .noneMatch(line -> line.contains(",=") || line.contains(",@"));
    }

    @Test
    void readsOnesOwnWords() throws IOException {
        Path words = Files.writeString(folder.resolve("我的词.txt"), "规上以上 规模以上\n");

        assertThat(find("规上以上").err()).contains("没有找到");
        assertThat(find("规上以上", "--words", words.toString()).out()).contains("⟦规模以上⟧");
        Path beside = Files.copy(words, Path.of(ledger() + ".words.txt"));
        assertThat(find("规上以上").out()).contains("⟦规模以上⟧");
        Files.delete(beside);
    }

    @Test
    void tellsAllFaultsOfOnesOwnWords() throws IOException {
        Path words = Files.writeString(folder.resolve("坏词.txt"), "规上\n规上\n数字-经济\n");
        Shell found = find("规上", "--words", words.toString());

        assertThat(found.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(found.err()).contains("第 2 行").contains("第 3 行");
    }

    @Test
    void refusesWhatTheLedgerDoesNotHave() {
        assertRefused("targets", "--role", "target");
        assertRefused("fact", "--kind", "facts");
        assertRefused("growth", "--kind", "fact/grow");
        assertRefused("2022", "--years", "1999");
        assertRefused("云汀市", "--places", "湖州");
        assertRefused("侯牛", "--places", "侯牛");
        assertRefused("2x24", "--years", "2x24");
        assertRefused("500", "粮".repeat(10_000));
    }

    private void assertRefused(String told, String... arguments) {
        Shell found = find(arguments);
        assertThat(found.code()).as(told).isEqualTo(ExitCode.USAGE.code());
        assertThat(found.out()).isEmpty();
        assertThat(found.err()).contains(told);
    }

    @Test
    void takesWhateverIsTypedForWords() {
        for (String odd : List.of("text:*", "a AND (b", "\"粮食", "[1 TO 2]", "粮食~0.8^9", "OR OR", "\\", "«»")) {
            assertThat(find(odd).code()).as(odd).isZero();
        }
    }

    @Test
    void tellsWhenTheIndexWasMadeAnew() throws IOException {
        assertThat(find("粮食").code()).isZero();
        try (var files = Files.list(Path.of(ledger() + ".index"))) {
            Path segments = files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(segments, "各位代表");
        }
        Shell found = find("粮食");

        assertThat(found.err()).contains("已损坏").contains("重建");
        assertThat(found.out()).contains("⟦粮食⟧");
        assertThat(find("粮食").err()).doesNotContain("重建");
    }

    @Test
    void makesTheIndexWhenAsked() {
        assertThat(Shell.run(Language.ENGLISH, "index", "--rebuild", "--ledger", ledger())
                        .err())
                .contains("was made anew");
        assertThat(Shell.run(Language.ENGLISH, "index", "--ledger", ledger()).err())
                .contains("holds what the ledger holds");
    }

    @Test
    void asksForALedgerThatExists() {
        Shell found = Shell.run(
                Language.ENGLISH,
                "find",
                "粮食",
                "--ledger",
                folder.resolve("none.db").toString());

        assertThat(found.code()).isEqualTo(ExitCode.LEDGER.code());
    }
}
