package cn.taizhang.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Cell;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.Tables;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryTest {

    private static final int EARLY = 40_000;
    private static final int ROWS = 200_000;
    private static final long MOST_GROWTH = 16L << 20;

    @ParameterizedTest
    @EnumSource
    void holdsNoMoreAfterManyRowsThanAfterFew(TableFormat format) {
        long early = 0;
        try (TableWriter writer = format.open(Tables.SMALL, OutputStream.nullOutputStream(), Style.PLAIN)) {
            for (int i = 0; i < ROWS; i++) {
                if (i == EARLY) {
                    early = held();
                }
                writer.row(row(i));
            }

            assertThat(held() - early).isLessThan(MOST_GROWTH);
        }
    }

    /// Words that no dictionary can hold, since each row has its own.
    private static List<Cell> row(int i) {
        return List.of(
                Cell.text("第" + i + "项:地区生产总值增长6%左右,规模以上工业增加值增长" + i % 97 + "%"),
                Cell.number(BigDecimal.valueOf(i, 2)),
                Cell.number(2000 + i % 30),
                Cell.yes(i % 2 == 0),
                new Cell.Texts(List.of("3fa9c0d1e2b4:fact:" + i + ":0")),
                Cell.BLANK);
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
