package cn.taizhang.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The expected files were written by the reference scorer over the same labels and predictions.
class ScoreCommandTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    @TempDir
    Path folder;

    @Test
    void printsTheFiguresOfTheReferenceScorer() throws IOException {
        Shell shell = Shell.run(
                Language.ENGLISH,
                "score",
                GOLD.toString(),
                GOLD.resolve("predictions.jsonl").toString());

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).isEqualTo(Files.readString(GOLD.resolve("expected.score")));
        assertThat(shell.err()).startsWith("1 predictions");
    }

    @Test
    void listsTheErrorsOfTheReferenceScorer() throws IOException {
        Path errors = folder.resolve("errors.tsv");

        Shell.run(
                Language.ENGLISH,
                "score",
                GOLD.toString(),
                GOLD.resolve("predictions.jsonl").toString(),
                "--errors",
                errors.toString());

        assertThat(errors).hasSameTextualContentAs(GOLD.resolve("expected.errors"));
    }

    @Test
    void readsTheReportsOfTheFolderWithoutPredictions() {
        Shell shell = Shell.run(Language.CHINESE, "score", GOLD.toString());

        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("lanzhou-bay-2031: strict_f1=", "ALL: strict_f1=")
                .contains("gold=12");
    }

    @Test
    void saysThatAFolderHoldsNoLabels() {
        Shell shell = Shell.run(Language.ENGLISH, "score", folder.toString());

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).contains("no *.gold.tsv");
    }
}
