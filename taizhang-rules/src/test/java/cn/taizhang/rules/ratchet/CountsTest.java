package cn.taizhang.rules.ratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final String HEADER = "document\tkind\twhat\tcount";

    private static Counts counts(String... lines) {
        Counts counts = new Counts();
        for (String line : lines) {
            String[] cells = line.split(" ");
            counts.add(new Count(cells[0], cells[1], cells[2]), Integer.parseInt(cells[3]));
        }
        return counts;
    }

    @Test
    void readsWhatItWrote() {
        Counts counts = counts("云汀 growth gold 40", "云汀 growth missed 2");

        assertThat(Counts.parse(counts.lines()).differences(counts)).isEmpty();
        assertThat(counts.lines()).containsExactly(HEADER, "云汀\tgrowth\tgold\t40", "云汀\tgrowth\tmissed\t2");
    }

    @Test
    void saysWhichCountsAreNotAsTheyWere() {
        Counts before = counts("云汀 growth gold 40", "云汀 growth strict 38", "云汀 growth spurious 1", "云汀 rank found 3");
        Counts now = counts("云汀 growth gold 40", "云汀 growth strict 37", "云汀 growth spurious 2", "云汀 level found 5");

        assertThat(now.differences(before))
                .containsExactly(
                        "云汀\tgrowth\tstrict\t38 → 37\tworse",
                        "云汀\tgrowth\tspurious\t1 → 2\tworse",
                        "云汀\trank\tfound\t3 → none\tworse",
                        "云汀\tlevel\tfound\tnone → 5");
    }

    @Test
    void takesFewerMistakesForNoLoss() {
        assertThat(counts("云汀 growth missed 1").differences(counts("云汀 growth missed 2")))
                .containsExactly("云汀\tgrowth\tmissed\t2 → 1");
    }

    @Test
    void listsEveryFaultOfATable() {
        assertThatThrownBy(() -> Counts.parse(List.of("x", "a\tb\tc\t1", "a\tb\tc\t2", "a\tb")))
                .hasMessageContaining("line 1")
                .hasMessageContaining("line 3: counted twice")
                .hasMessageContaining("line 4");
    }
}
