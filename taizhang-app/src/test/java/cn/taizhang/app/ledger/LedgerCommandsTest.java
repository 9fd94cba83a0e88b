package cn.taizhang.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    private Path folder;

    private Shell run(String... arguments) {
        return Shell.run(Language.ENGLISH, arguments);
    }

    private String filled() {
        String ledger = folder.resolve("台账.db").toString();
        assertThat(run("add", SAMPLES, "--ledger", ledger).code()).isZero();
        return ledger;
    }

    private static String content(Shell status) {
        return status.out()
                .lines()
                .filter(line -> line.startsWith("Content"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsAFolderOnce() {
        String ledger = filled();
        Shell first = run("ledger", "--ledger", ledger, "--check");
        assertThat(first.out()).contains("4 reports of 1 places, 2022–2025", "The chain is whole: 4 postings");
        Shell again = run("add", SAMPLES, "--ledger", ledger);
        assertThat(again.err()).contains("known already: 4");
        assertThat(run("ledger", "--ledger", ledger, "--check").out()).isEqualTo(first.out());
    }

    @Test
    void tellsOfVariantsAndOfTextThatIsNoReport() throws IOException {
        String ledger = filled();
        Path copy = folder.resolve("copy.txt");
        String sample = Files.readString(Path.of(SAMPLES, "云汀市2022年政府工作报告.txt"), Charset.forName("GB18030"));
        Files.writeString(copy, "首页 > 政务公开\n" + sample);
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "关于召开会议的通知\n请各单位于周五前报送名单。\n");
        Path absent = folder.resolve("absent.txt");
        Shell added = run("add", copy.toString(), letter.toString(), absent.toString(), "--ledger", ledger);
        assertThat(added.err()).contains("copy.txt: the same report as", "letter.txt: no government work report");
        assertThat(added.code()).isEqualTo(ExitCode.NOT_READ.code());
        assertThat(run("ledger", "--ledger", ledger).out()).contains("4 reports", "1 variants", "1 texts");
        assertThat(run("export", "document", "--ledger", ledger).out()).contains("variant", "apart");
    }

    @Test
    void exportsWhatIsAskedFor() throws IOException {
        String ledger = filled();
        Shell csv = run("export", "fact", "--ledger", ledger, "--indicator", "gdp", "--years", "2024");
        List<String> lines = csv.out().lines().toList();
        assertThat(lines.getFirst()).startsWith("type,id,source").contains("reportYear", "sentence", "indicatorId");
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.contains("2024") || line.startsWith("type"));
        for (String format : List.of("parquet", "jsonl", "xlsx", "csv")) {
            Path file = folder.resolve("facts." + format);
            assertThat(run("export", "fact", "--ledger", ledger, "--format", format, "-o", file.toString())
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("facts.codebook.md"))).contains("`reportPlace`", "stata");
        for (String view : List.of("report", "section", "commitment", "term", "remark", "document", "entry")) {
            assertThat(run("export", view, "--ledger", ledger, "--format", "jsonl")
                            .out())
                    .as(view)
                    .isNotBlank();
        }
        assertThat(run("export", "facts", "--ledger", ledger).code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("export", "fact", "--ledger", ledger, "--places", "乌有市").code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void makesTheSamePanelFromTheLedgerAsFromTheFiles() {
        String ledger = filled();
        for (String indicator : List.of("gdp", "grain_output", "urban_new_jobs", "cpi")) {
            String kept =
                    run("panel", "--indicator", indicator, "--ledger", ledger).out();
            assertThat(kept)
                    .as(indicator)
                    .contains("云汀市")
                    .isEqualTo(run("panel", SAMPLES, "--indicator", indicator).out());
        }
        assertThat(run("panel", SAMPLES, "--indicator", "gdp", "--ledger", ledger)
                        .code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void takesAPersonsWord() {
        String ledger = filled();
        String row = run("review", "--ledger", ledger, "--doubt", "low-confidence", "--format", "csv", "--limit", "1")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String id = row.split(",")[1];
        String before = content(run("ledger", "--ledger", ledger));
        Shell corrected = run(
                "correct",
                id,
                "--set",
                "value=8.4",
                "--set",
                "scope=",
                "--by",
                "李明",
                "--reason",
                "核对原文",
                "--ledger",
                ledger);
        assertThat(corrected.code()).isZero();
        assertThat(content(run("ledger", "--ledger", ledger))).isNotEqualTo(before);
        assertThat(run("export", "entry", "--ledger", ledger).out()).contains("corrected", "李明", "核对原文");
        assertThat(run("review", "--ledger", ledger, "--format", "csv").out()).doesNotContain(id);
        assertThat(run("reject", id, "--ledger", ledger).code()).isZero();
        assertThat(run("export", "fact", "--ledger", ledger).out()).doesNotContain(id);
        assertThat(run("undo", id, "--by", "李明", "--ledger", ledger).code()).isZero();
        assertThat(run("export", "fact", "--ledger", ledger).out()).contains(id);
        assertThat(run("reject", id, "--ledger", ledger).code()).isZero();
        assertThat(run("accept", id, "--ledger", ledger).code()).isZero();
        assertThat(run("export", "fact", "--ledger", ledger).out()).contains(id);
        assertThat(run("correct", id, "--set", "bound=soon", "--set", "x=1", "--ledger", ledger)
                        .err())
                .contains("bound=soon", "eq, approx", "\"x\"");
        assertThat(run("accept", "nobody", "--ledger", ledger).code()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void saysWhatIsWrongWithALedger() throws IOException {
        Shell absent = run("ledger", "--ledger", folder.resolve("none.db").toString());
        assertThat(absent.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(absent.err()).contains("there is no ledger", "./taizhang add");
        Path letter = folder.resolve("letter.db");
        Files.writeString(letter, "各位代表,".repeat(3_000));
        for (String command : List.of("add", "export", "ledger", "review")) {
            String[] arguments = command.equals("add")
                    ? new String[] {"add", SAMPLES, "--ledger", letter.toString()}
                    : command.equals("export")
                            ? new String[] {"export", "fact", "--ledger", letter.toString()}
                            : new String[] {command, "--ledger", letter.toString()};
            Shell damaged = run(arguments);
            assertThat(damaged.code()).as(command).isEqualTo(ExitCode.LEDGER.code());
            assertThat(damaged.err()).contains("is damaged or is none", "letter.db");
        }
        assertThat(Files.readString(letter)).isEqualTo("各位代表,".repeat(3_000));
        assertThat(run("ledger", "--ledger", "jdbc:mysql://localhost/x").err()).contains("is not understood");
        assertThat(run("accept", "x", "--ledger", folder.resolve("none.db").toString())
                        .code())
                .isEqualTo(ExitCode.LEDGER.code());
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}
