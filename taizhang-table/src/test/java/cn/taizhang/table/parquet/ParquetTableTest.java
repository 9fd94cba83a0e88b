package cn.taizhang.table.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.table.Cell;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.Tables;
import com.jerolba.carpet.io.FileSystemInputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Group row = write(List.of(Tables.FULL)).getFirst();

        assertThat(row.getString("name", 0)).isEqualTo("地区生产总值,“GDP”");
        assertThat(row.getDouble("value", 0)).isEqualTo(-6.5);
        assertThat(row.getLong("year", 0)).isEqualTo(2024);
        assertThat(row.getBoolean("kept", 0)).isTrue();
        assertThat(row.getGroup("facts", 0).getGroup("list", 1).getString("element", 0))
                .isEqualTo("乙");
        Group place = row.getGroup("uses", 0).getGroup("list", 0).getGroup("element", 0);
        assertThat(place.getLong("start", 0)).isEqualTo(3);
        assertThat(place.getString("quote", 0)).isEqualTo("六 乱");
        assertThat(place.getString("text", 0)).isEqualTo("六乱");
    }

    @Test
    void tellsAnEmptyListFromABlank() throws IOException {
        List<Cell> cells = new ArrayList<>(Tables.EMPTY);
        cells.set(4, new Cell.Texts(List.of()));
        List<Group> rows = write(List.of(Tables.EMPTY, cells));

        for (int field = 0; field < cells.size(); field++) {
            assertThat(rows.getFirst().getFieldRepetitionCount(field)).isZero();
        }
        assertThat(rows.getLast().getFieldRepetitionCount("facts")).isOne();
        assertThat(rows.getLast().getGroup("facts", 0).getFieldRepetitionCount("list"))
                .isZero();
    }

    @Test
    void keepsRowsInOrderOverManyGroups() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            List<Cell> cells = new ArrayList<>(Tables.FULL);
            cells.set(2, Cell.number(i));
            rows.add(cells);
        }
        List<Group> read = write(rows);

        assertThat(read).hasSize(rows.size());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).getLong("year", 0)).isEqualTo(i);
        }
    }

    @Test
    void leavesNoFileBesideItsOwn() throws IOException {
        write(List.of(Tables.FULL));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactly("small.parquet");
        }
    }

    @Test
    void takesAnyCellInAColumnOfWords() throws IOException {
        List<Cell> cells = new ArrayList<>(Tables.EMPTY);
        cells.set(0, Cell.number(3));

        assertThat(write(List.of(cells)).getFirst().getString("name", 0)).isEqualTo("3");
    }

    @Test
    void refusesACellOfAnotherKind() throws IOException {
        List<Cell> cells = new ArrayList<>(Tables.EMPTY);
        cells.set(2, Cell.text("去年"));
        TableWriter writer = ParquetTable.open(Tables.SMALL, OutputStream.nullOutputStream());

        assertThatThrownBy(() -> writer.row(cells)).hasMessageContaining("the column year cannot hold");
    }

    private List<Group> write(List<List<Cell>> rows) throws IOException {
        Path file = folder.resolve("small.parquet");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = ParquetTable.open(Tables.SMALL, out)) {
            rows.forEach(writer::row);
        }
        List<Group> read = new ArrayList<>();
        try (ParquetReader<Group> reader = new Groups(new FileSystemInputFile(file.toFile())).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                read.add(row);
            }
        }
        return read;
    }

    private static final class Groups extends ParquetReader.Builder<Group> {
        Groups(InputFile file) {
            super(file, new PlainParquetConfiguration(Map.of()));
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
