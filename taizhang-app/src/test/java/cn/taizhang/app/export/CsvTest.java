package cn.taizhang.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(Csv.cell(Cell.text("甲,\"乙\"\n"))).isEqualTo("\"甲,\"\"乙\"\"\n\"");
    }

    @Test
    void disarmsFormulas() {
        assertThat(Csv.cell(Cell.text("=1+1"))).isEqualTo("'=1+1");
        assertThat(Csv.cell(Cell.text("@甲"))).isEqualTo("'@甲");
        assertThat(Csv.cell(Cell.text("-甲"))).isEqualTo("'-甲");
        assertThat(Csv.cell(Cell.text("\t甲"))).isEqualTo("'\t甲");
    }

    @Test
    void leavesNumbersAlone() {
        assertThat(Csv.cell(Cell.number(new BigDecimal("-40.3")))).isEqualTo("-40.3");
        assertThat(Csv.cell(Cell.text("-40.3"))).isEqualTo("-40.3");
        assertThat(Csv.cell(Cell.number(new BigDecimal("1E+3")))).isEqualTo("1000");
    }

    @Test
    void unitesTheColumnsOfTheTypesAskedFor() {
        assertThat(new Rows(false).columns(List.of("problem", "term")))
                .containsExactly(
                        "type",
                        "id",
                        "source",
                        "report",
                        "start",
                        "end",
                        "locator",
                        "quote",
                        "text",
                        "wording",
                        "section",
                        "ordinal",
                        "term",
                        "definition",
                        "uses");
    }

    @Test
    void namesThePathWhereNamesAreShared() {
        assertThat(new Rows(true).columns(List.of("fact"))).contains("sourcePath");
    }
}
