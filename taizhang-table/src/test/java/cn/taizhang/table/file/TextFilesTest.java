package cn.taizhang.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.table.Cell;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFilesTest {

    @Test
    void writesCsvWithNamesForMachines() {
        assertThat(text(TableFormat.CSV, Style.PLAIN, List.of(Tables.FULL, Tables.EMPTY)))
                .isEqualTo("name,value,year,kept,facts,uses\r\n"
                        + "\"地区生产总值,“GDP”\",-6.50,2024,true,甲;乙,3-5\r\n,,,,,\r\n");
    }

    @Test
    void marksTheByteOrderOnRequest() {
        assertThat(text(TableFormat.CSV, Style.PLAIN.marked(), List.of())).startsWith("\uFEFFname,");
    }

    @Test
    void writesJsonWithEveryColumnInEveryLine() {
        assertThat(text(TableFormat.JSONL, Style.PLAIN, List.of(Tables.FULL, Tables.EMPTY)))
                .isEqualTo("{\"name\":\"地区生产总值,“GDP”\",\"value\":-6.50,\"year\":2024,\"kept\":true,"
                        + "\"facts\":[\"甲\",\"乙\"],"
                        + "\"uses\":[{\"start\":3,\"end\":5,\"quote\":\"六 乱\",\"text\":\"六乱\"}]}\n"
                        + "{\"name\":null,\"value\":null,\"year\":null,\"kept\":null,\"facts\":null,\"uses\":null}\n");
        assertThat(text(TableFormat.JSONL, Style.PLAIN, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheStreamToItsOwner(TableFormat format) {
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        TableWriter writer = format.open(Tables.SMALL, stream, Style.PLAIN);
        writer.row(Tables.FULL);
        writer.close();

        assertThat(stream).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatCouldNotBeWritten(TableFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> {
                    try (TableWriter writer = format.open(Tables.SMALL, full, Style.PLAIN)) {
                        for (int i = 0; i < 10_000; i++) {
                            writer.row(Tables.FULL);
                        }
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the table small");
    }

    private static String text(TableFormat format, Style style, List<List<Cell>> rows) {
        return new String(Tables.bytes(Tables.SMALL, format, style, rows), StandardCharsets.UTF_8);
    }
}
