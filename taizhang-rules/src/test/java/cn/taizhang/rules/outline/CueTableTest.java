package cn.taizhang.rules.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CueTableTest {

    private enum Use {
        REVIEW,
        PLAN
    }

    private static List<String> read(String table) {
        return CueTable.read("sample.tsv", table, Use.class, (use, word) -> use + " " + word);
    }

    @Test
    void readsASoundTable() {
        assertThat(read("# remark\nuse\tword\texample\nREVIEW\t回顾\t工作回顾\nPLAN\t安排\t工作安排\n"))
                .containsExactly("REVIEW 回顾", "PLAN 安排");
    }

    @Test
    void reportsEveryFaultWithItsLine() {
        assertThatThrownBy(
                        () -> read("use\tword\texample\nREVIEW\t回顾\t工作总结\nREVIEW\t回顾\t工作回顾\nPLANE\t安排\t工作安排\nREVIEW\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample.tsv:2: the example lacks its word 回顾")
                .hasMessageContaining("sample.tsv:3: repeated word 回顾")
                .hasMessageContaining("sample.tsv:4: unknown use PLANE")
                .hasMessageContaining("sample.tsv:5: three columns wanted, found 1")
                .hasMessageContaining("uses without a word: [REVIEW, PLAN]");
    }

    @Test
    void refusesATableThatIsNotThere() {
        assertThatThrownBy(() -> CueTable.load("nowhere.tsv", Use.class, (use, word) -> word))
                .hasMessage("nowhere.tsv: no such table");
    }
}
