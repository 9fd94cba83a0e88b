package cn.taizhang.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String REPORT =
            Path.of("../samples/云汀市2022年政府工作报告.txt").toString();

    @TempDir
    Path folder;

    @Test
    void writesOneRecordALine() {
        Shell shell = Shell.run(Language.CHINESE, "read", REPORT, "--format", "jsonl");

        assertThat(shell.code()).isZero();
        assertThat(shell.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{\"type\":\"").endsWith("}"));
    }

    @Test
    void narrowsToOneType() {
        Shell shell = Shell.run(Language.CHINESE, "read", REPORT, "--format", "jsonl", "--kind", "report");

        assertThat(shell.out().lines()).singleElement().asString().contains("\"type\":\"report\"");
    }

    @Test
    void readsTheOthersWhenOneIsMissingOrEmpty() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));

        Shell shell = Shell.run(Language.ENGLISH, "read", "nowhere.txt", empty.toString(), REPORT);

        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.err().lines()).hasSize(2).anyMatch(line -> line.startsWith("nowhere.txt: no such file"));
        assertThat(shell.err()).contains("空.txt");
        assertThat(shell.out()).contains("云汀市2022年政府工作报告.txt");
    }

    @Test
    void saysThatAFolderHoldsNothingToRead() {
        Shell shell = Shell.run(Language.ENGLISH, "read", folder.toString());

        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.err()).contains("no readable file");
    }

    @Test
    void keepsTheOrderOfAFolder() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i : IntStream.range(10, 60).toArray()) {
            names.add("r" + i + ".txt");
            Files.copy(Path.of(REPORT), folder.resolve("r" + i + ".txt"));
        }

        Shell shell = Shell.run(Language.ENGLISH, "read", folder.toString(), "--format", "csv", "--kind", "report");

        assertThat(shell.out().lines().skip(1).map(line -> line.split(",")[2])).isEqualTo(names);
        assertThat(shell.err()).contains("Asked for: 50, not read: 0");
    }

    @Test
    void tellsFilesOfOneNameApartByTheirPath() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.copy(Path.of(REPORT), folder.resolve("x.txt"));
        Files.copy(Path.of(REPORT), folder.resolve("a/x.txt"));

        Shell shell = Shell.run(Language.ENGLISH, "read", folder.toString(), "--format", "jsonl");

        assertThat(shell.out()).contains("\"source\":\"x.txt\",\"sourcePath\":\"" + folder.resolve("a/x.txt") + "\"");
    }

    @Test
    void writesAByteOrderMarkOnlyWhenAskedFor() {
        assertThat(Shell.run(Language.ENGLISH, "read", REPORT, "--format", "csv")
                        .out())
                .startsWith("type,id");
        assertThat(Shell.run(Language.ENGLISH, "read", REPORT, "--format", "csv", "--bom")
                        .out())
                .startsWith("\uFEFFtype,id");
    }

    @Test
    void saysWhyItCannotWrite() {
        String target = folder.resolve("none/out.jsonl").toString();

        Shell shell = Shell.run(Language.ENGLISH, "read", REPORT, "-o", target);

        assertThat(shell.code()).isEqualTo(4);
        assertThat(shell.err()).contains("cannot write", target);
    }

    @Test
    void writesAFile() throws IOException {
        Path target = folder.resolve("out.jsonl");

        Shell.run(Language.ENGLISH, "read", REPORT, "--format", "jsonl", "-o", target.toString());

        assertThat(Files.readString(target))
                .isEqualTo(Shell.run(Language.ENGLISH, "read", REPORT, "--format", "jsonl")
                        .out());
    }

    @Test
    void leavesWhatStoodInTheOutputWhenNothingCouldBeRead() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "kept");

        Shell.run(Language.ENGLISH, "read", "nowhere.txt", "--format", "csv", "-o", target.toString());

        assertThat(target).hasContent("kept");
        assertThat(folder).isDirectoryContaining("glob:**out.csv").isDirectoryNotContaining("glob:**part");
    }

    @Test
    void refusesToWriteOverAFileItReads() throws IOException {
        Path report = Files.copy(Path.of(REPORT), folder.resolve("报告.txt"));

        Shell shell = Shell.run(Language.ENGLISH, "read", report.toString(), "-o", folder + "/./报告.txt");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(report).hasSameBinaryContentAs(Path.of(REPORT));
    }

    @Test
    void readsAFileOnceHoweverItsPathIsWritten() throws IOException {
        Path report = Files.copy(Path.of(REPORT), folder.resolve("报告.txt"));

        Shell shell = Shell.run(
                Language.ENGLISH,
                "read",
                report.toString(),
                folder + "/./报告.txt",
                folder.toString(),
                "--format",
                "jsonl",
                "--kind",
                "report");

        assertThat(shell.out().lines()).hasSize(1);
    }

    @Test
    void followsALinkToAFolderThatIsNamedAndNoneInside() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("a"));
        Files.copy(Path.of(REPORT), inside.resolve("报告.txt"));
        Files.createSymbolicLink(inside.resolve("loop"), folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), inside);

        Shell shell = Shell.run(Language.ENGLISH, "read", link.toString(), "--format", "jsonl", "--kind", "report");

        assertThat(shell.out().lines()).hasSize(1);
    }

    @Test
    void namesTheRolesThatASectionMayHave() {
        Shell shell = Shell.run(Language.ENGLISH, "read", REPORT, "--section", "target");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("\"target\"", "targets, goals_years");
    }

    @Test
    void saysThatNoRecordFits() {
        Shell shell = Shell.run(Language.ENGLISH, "read", REPORT, "--indicator", "gpd");

        assertThat(shell.code()).isZero();
        assertThat(shell.err()).contains("No record fits", "docs/indicators.md");
    }
}
