package cn.taizhang.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelCommandTest {

    private static final String SAMPLES = "../samples";

    @TempDir
    Path folder;

    @Test
    void givesTheTargetsAndResultsOfTheSamples() {
        Shell shell = Shell.run(Language.CHINESE, "panel", SAMPLES, "--indicator", "gdp");

        List<String> rows = shell.out().lines().toList();
        assertThat(shell.code()).isZero();
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst()).startsWith("place,place_code,level,year,indicator,kind,report");
        assertThat(rows.get(1))
                .startsWith("云汀市,,prefecture,2022,gdp,growth,云汀市2022年政府工作报告.txt")
                .contains(",6.5,,approx,,,%,,8.3,,eq,done,%,4.2,,eq,done,%,");
        assertThat(shell.err()).contains("4 行");
    }

    @Test
    void writesTheSameColumnsAsItsTableHas() {
        Shell shell = Shell.run(Language.CHINESE, "panel", SAMPLES, "--indicator", "gdp", "--format", "jsonl");

        assertThat(shell.out().lines())
                .hasSize(4)
                .allSatisfy(line -> PanelColumns.columns()
                        .forEach(column -> assertThat(line).contains("\"" + column.name() + "\":")));
    }

    @Test
    void takesLevelsWhenAskedTo() {
        Shell shell = Shell.run(
                Language.CHINESE, "panel", SAMPLES, "--indicator", "gdp", "--kind", "level", "--years", "2023");

        assertThat(shell.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",gdp,level,")
                .contains("1985.4");
    }

    @Test
    void putsACodebookBesideTheFile() throws IOException {
        Path file = folder.resolve("面板.csv");

        Shell shell = Shell.run(
                Language.CHINESE, "panel", SAMPLES, "--indicator", "gdp", "--places", "云汀", "-o", file.toString());

        assertThat(shell.code()).isEqualTo(2);
        shell = Shell.run(Language.CHINESE, "panel", SAMPLES, "--indicator", "gdp", "-o", file.toString());
        assertThat(shell.code()).isZero();
        assertThat(Files.readString(file).lines()).hasSize(5);
        assertThat(Files.readString(folder.resolve("面板.codebook.md"))).contains("target_sentence");
    }

    @Test
    void namesTheNearestIndicatorsForAnUnknownOne() {
        Shell shell = Shell.run(Language.ENGLISH, "panel", SAMPLES, "--indicator", "gpd");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("near to it are gdp");
    }

    @Test
    void refusesYearsAndPlacesItDoesNotKnow() {
        assertThat(Shell.run(Language.ENGLISH, "panel", SAMPLES, "--indicator", "gdp", "--years", "2024-2020")
                        .err())
                .contains("2024-2020");
        assertThat(Shell.run(Language.CHINESE, "panel", SAMPLES, "--indicator", "gdp", "--places", "月球")
                        .err())
                .contains("月球");
    }

    @Test
    void tellsAtOnceThatItCannotWrite() {
        Shell shell = Shell.run(
                Language.ENGLISH,
                "panel",
                SAMPLES,
                "--indicator",
                "gdp",
                "-o",
                folder.resolve("no/such/panel.csv").toString());

        assertThat(shell.code()).isEqualTo(4);
        assertThat(shell.err().lines()).hasSize(1);
    }
}
