package cn.taizhang.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.rules.ratchet.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
