package cn.taizhang.table.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Passage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    @Test
    void givesBackTheVeryCellsOfEveryRecordOfTheSamples() {
        Set<String> types = new HashSet<>();
        for (Samples.Read read : Samples.ALL) {
            String type = read.entry().type();
            List<Cell> cells = RecordTables.of(type).cells(read.entry(), read.document());

            assertThat(RecordJson.cells(type, RecordJson.write(read.entry(), read.document())))
                    .isEqualTo(cells);
            types.add(type);
        }
        assertThat(Samples.ALL).hasSizeGreaterThan(500);
        assertThat(types).containsExactlyInAnyOrderElementsOf(RecordTables.types());
    }

    @Test
    void findsEachValueByItsName() {
        for (Samples.Read read : Samples.ALL) {
            RecordTable<?> table = RecordTables.of(read.entry().type());
            List<Cell> cells = table.cells(read.entry(), read.document());
            String json = RecordJson.write(read.entry(), read.document());
            for (int i = 0; i < cells.size(); i++) {
                boolean scalar = !(cells.get(i) instanceof Cell.Texts || cells.get(i) instanceof Cell.Places);
                assertThat(RecordJson.value(json, table.names().get(i)))
                        .isEqualTo(scalar ? cells.get(i).words() : "");
                assertThat(RecordJson.values(json, table.names().get(i)))
                        .isEqualTo(cells.get(i) instanceof Cell.Texts(List<String> texts) ? texts : List.of());
            }
        }
    }

    @Test
    void leavesBlankCellsOut() {
        assertThat(RecordJson.write(List.of("甲", "乙", "丙"), List.of(Cell.BLANK, Cell.text("一"), Cell.BLANK)))
                .isEqualTo("{\"乙\":\"一\"}");
    }

    @Test
    void keepsNumbersAsWritten() {
        List<Column> columns = List.of(
                column("a", Column.Type.NUMBER), column("b", Column.Type.NUMBER), column("c", Column.Type.NUMBER));
        List<Cell> cells = List.of(
                Cell.number(new BigDecimal("6.50")),
                Cell.number(new BigDecimal("1E+3")),
                Cell.number(new BigDecimal("123456789012345678901234567890.123456789")));

        assertThat(RecordJson.cells(columns, RecordJson.write(List.of("a", "b", "c"), cells)))
                .isEqualTo(cells);
    }

    @Test
    void keepsEveryKindOfCell() {
        List<Column> columns = List.of(
                column("yes", Column.Type.YES_NO),
                column("whole", Column.Type.WHOLE),
                column("none", Column.Type.TEXTS),
                column("places", Column.Type.PLACES),
                column("text", Column.Type.TEXT));
        List<Cell> cells = List.of(
                Cell.yes(false),
                Cell.number(Long.MAX_VALUE),
                new Cell.Texts(List.of()),
                new Cell.Places(List.of(new Passage(1, 3, "“引\n文”", "引文"))),
                Cell.text("𠮷\"\\\u0001\t"));

        assertThat(RecordJson.cells(
                        columns, RecordJson.write(List.of("yes", "whole", "none", "places", "text"), cells)))
                .isEqualTo(cells);
    }

    @Test
    void passesOverNamesItDoesNotKnow() {
        String json = "{\"later\":{\"a\":[1,{\"b\":2}]},\"wording\":\"短板\",\"more\":[[]],\"section\":\"一\"}";

        assertThat(RecordJson.cells("problem", json)).containsExactly(Cell.text("短板"), Cell.text("一"));
        assertThat(RecordJson.value(json, "section")).isEqualTo("一");
        assertThat(RecordJson.value(json, "absent")).isEmpty();
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> RecordJson.cells("problem", "[1]")).hasMessageContaining("[1]");
        assertThatThrownBy(() -> RecordJson.cells("problem", "{\"wording\":")).hasMessageContaining("{\"wording\":");
        assertThatThrownBy(() -> RecordJson.value("", "wording")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Column column(String name, Column.Type type) {
        return Column.of(name, type, Bilingual.NONE, Bilingual.NONE);
    }
}
