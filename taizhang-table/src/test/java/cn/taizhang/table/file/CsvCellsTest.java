package cn.taizhang.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Cell;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(CsvCells.cell(Cell.text("甲,\"乙\"\n"))).isEqualTo("\"甲,\"\"乙\"\"\n\"");
    }

    @Test
    void disarmsFormulas() {
        assertThat(CsvCells.cell(Cell.text("=1+1"))).isEqualTo("'=1+1");
        assertThat(CsvCells.cell(Cell.text("@甲"))).isEqualTo("'@甲");
        assertThat(CsvCells.cell(Cell.text("-甲"))).isEqualTo("'-甲");
        assertThat(CsvCells.cell(Cell.text("\t甲"))).isEqualTo("'\t甲");
    }

    @Test
    void leavesNumbersAlone() {
        assertThat(CsvCells.cell(Cell.number(new BigDecimal("-40.3")))).isEqualTo("-40.3");
        assertThat(CsvCells.cell(Cell.text("-40.3"))).isEqualTo("-40.3");
        assertThat(CsvCells.cell(Cell.number(new BigDecimal("1E+3")))).isEqualTo("1000");
    }
}
