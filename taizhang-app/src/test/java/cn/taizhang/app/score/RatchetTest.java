package cn.taizhang.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.taizhang.rules.ratchet.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds what is read in the samples: every count is as the file says, or the file changes in the same commit.
class RatchetTest {

    private static final Path LABELS = Path.of("../samples/gold");
    private static final String WHAT_TO_DO =
            "change samples/gold/ratchet.tsv in the same commit, and say why when it is worse";

    @Test
    void readsTheSamplesAsTheRatchetSays() throws IOException {
        Counts kept = Counts.parse(Files.readAllLines(LABELS.resolve("ratchet.tsv")));
        Counts now = Scoring.reading(new GoldFolder(LABELS)).counts();

        assertThat(String.join("\n", now.differences(kept))).as(WHAT_TO_DO).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "figures, change growth investment level rank, strict",
        "targets in words, words, found",
        "livelihood items, livelihood, item",
        "problems, problem, found",
        "glossary terms, term, term",
        "projects, project, name",
        "honours, honour, level",
        "commitments, commitment, testability"
    })
    void publishesItsFigures(String name, String kinds, String right) throws IOException {
        List<String> cells = Files.readAllLines(Path.of("../docs/accuracy.md")).stream()
                .filter(line -> line.startsWith("| " + name + " |"))
                .flatMap(line -> Arrays.stream(line.split("\\|")))
                .map(String::strip)
                .toList();
        Counts kept = Counts.parse(Files.readAllLines(LABELS.resolve("ratchet.tsv")));
        List<String> of = List.of(kinds.split(" "));
        int labelled = kept.sum(of, "gold");

        assertThat(cells).hasSizeGreaterThan(4);
        assertThat(Integer.parseInt(cells.get(2))).isEqualTo(labelled);
        assertThat(Integer.parseInt(cells.get(3))).isCloseTo(kept.sum(of, "found"), within(1 + labelled * 3 / 100));
        assertThat(Integer.parseInt(cells.get(4))).isCloseTo(kept.sum(of, right), within(1 + labelled * 3 / 100));
    }

    @Test
    void hasLabelsForFourReportsOfEveryKind() {
        GoldFolder folder = new GoldFolder(LABELS);
        List<String> counted = Scoring.reading(folder).counts().lines();

        assertThat(folder.documents())
                .hasSize(4)
                .allSatisfy(document -> assertThat(document.rows()).hasSizeGreaterThan(250));
        assertThat(folder.items()).hasSize(4);
        for (String kind :
                List.of("level", "growth", "livelihood", "problem", "term", "project", "honour", "commitment")) {
            assertThat(counted)
                    .as(kind)
                    .filteredOn(line -> line.contains("\t" + kind + "\tgold\t"))
                    .hasSize(4);
        }
    }
}
