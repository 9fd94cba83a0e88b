package cn.taizhang.app.follow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

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

    private List<String> followed(String ledger) {
        return run("follow", "--ledger", ledger, "--format", "jsonl")
                .out()
                .lines()
                .toList();
    }

    private static String value(String line, String name) {
        String words = line.substring(line.indexOf('"' + name + "\":\"") + name.length() + 4);
        return words.substring(0, words.indexOf('"'));
    }

    private String line(String ledger, String link) {
        return followed(ledger).stream()
                .filter(line -> line.contains(link))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsProposalsOnce() {
        String ledger = filled();
        assertThat(run("follow", "--ledger", ledger).err()).contains("links new, 0 changed");
        String content = run("ledger", "--ledger", ledger, "--check").out();
        assertThat(content).contains("The chain is whole");
        assertThat(run("follow", "--ledger", ledger).err()).doesNotContain("links new");
        assertThat(run("ledger", "--ledger", ledger, "--check").out()).isEqualTo(content);
        assertThat(run("export", "link", "--ledger", ledger, "--years", "2022-2024")
                        .out()
                        .lines())
                .hasSizeGreaterThan(20)
                .first()
                .asString()
                .startsWith("seq,id,act,before,author,reason,postedAt,place,year,verdict");
    }

    @Test
    void takesAPersonsWordOnALink() {
        String ledger = filled();
        List<String> links = followed(ledger).stream()
                .filter(line -> line.contains("\"verdict\":\"kept\"") && !line.contains("\"results\":[]"))
                .map(line -> value(line, "link"))
                .toList();
        assertThat(links).hasSizeGreaterThan(2).allMatch(link -> link.matches("[0-9a-f]{12}:\\w+:[0-9:-]+@\\d{4}"));
        Shell corrected = run(
                "correct",
                links.get(0),
                "--set",
                "verdict=partly",
                "--by",
                "李明",
                "--reason",
                "见公报",
                "--ledger",
                ledger);
        assertThat(corrected.code()).as(corrected.err()).isZero();
        assertThat(run("reject", links.get(1), "--ledger", ledger).code()).isZero();
        assertThat(run("accept", links.get(2), "--ledger", ledger).code()).isZero();
        assertThat(line(ledger, links.get(0))).contains("\"verdict\":\"partly\",\"basis\":\"person\"");
        assertThat(line(ledger, links.get(1))).contains("\"verdict\":\"undeterminable\"", "\"results\":[]");
        assertThat(line(ledger, links.get(2))).contains("\"verdict\":\"kept\",\"basis\":\"person\"");
        assertThat(run("export", "link", "--ledger", ledger).out()).contains("corrected,,李明,见公报");
        assertThat(run("correct", links.get(0), "--set", "verdict=well", "--ledger", ledger)
                        .code())
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(run("accept", "0123456789ab:fact:1-2:0@2025", "--ledger", ledger)
                        .err())
                .contains("no record and no link");
    }

    @Test
    void leavesFilesOutOfTheLedger() {
        String ledger = filled();
        Shell files = run("follow", SAMPLES, "--format", "jsonl");
        assertThat(files.out().lines().toList()).isEqualTo(followed(ledger));
        assertThat(files.err()).doesNotContain("Ledger:");
    }
}
