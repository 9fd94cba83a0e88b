package cn.taizhang.table.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordColumnsTest {

    @Test
    void describesEveryColumnOfEveryType() {
        for (String type : RecordTables.types()) {
            RecordTable<?> table = RecordTables.of(type);
            assertThat(table.columns().stream().map(Column::name)).as(type).isEqualTo(table.names());
        }
        assertThat(CommonColumns.columns(true).stream().map(Column::name)).isEqualTo(CommonColumns.names(true));
    }

    @Test
    void headsEveryColumnInBothLanguages() {
        List<Column> columns = Stream.concat(
                        CommonColumns.columns(true).stream(),
                        RecordTables.types().stream().flatMap(type -> RecordTables.of(type).columns().stream()))
                .toList();

        assertThat(columns).hasSizeGreaterThan(80);
        for (Column column : columns) {
            assertBilingual(column.name(), column.heading());
            assertBilingual(column.name(), column.meaning());
            column.choices().forEach(choice -> assertBilingual(choice.value(), choice.meaning()));
        }
    }

    private static void assertBilingual(String name, Bilingual words) {
        assertThat(words.zh())
                .as(name)
                .matches(zh -> zh.codePoints().anyMatch(Character::isIdeographic) || zh.equals("0 到 1"));
        assertThat(words.en()).as(name).containsPattern("[a-z0-9]");
    }

    @Test
    void headsNoTwoColumnsOfOneTypeAlike() {
        for (String type : RecordTables.types()) {
            List<Column> columns =
                    new RecordRows(true).table(type, List.of(type)).columns();
            assertThat(columns.stream().map(column -> column.heading().zh()))
                    .as(type)
                    .doesNotHaveDuplicates();
            assertThat(columns.stream().map(column -> column.heading().en()))
                    .as(type)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void explainsEveryValueOfEveryClosedSet() {
        Map<String, Enum<?>[]> sets = Map.of(
                "report.level", Report.Level.values(),
                "section.role", Section.Role.values(),
                "fact.kind", Quantity.Kind.values(),
                "fact.bound", Quantity.Bound.values(),
                "fact.status", Fact.Status.values(),
                "commitment.stage", Commitment.Stage.values(),
                "commitment.testability", Commitment.Testability.Grade.values(),
                "commitment.reason", Commitment.Testability.Reason.values(),
                "commitment.hedge", Fact.Hedge.Force.values(),
                "remark.code", Remark.Code.values());
        sets.forEach((name, constants) -> {
            String type = name.substring(0, name.indexOf('.'));
            Column column = column(type, name.substring(name.indexOf('.') + 1));
            List<String> values = Stream.of(constants)
                    .map(Words::of)
                    .filter(value -> !value.equals("none"))
                    .toList();

            assertThat(column.choices().stream().map(Choice::value)).as(name).isEqualTo(values);
        });
        assertThat(CommonColumns.columns(false).getFirst().choices().stream().map(Choice::value))
                .isEqualTo(RecordTables.types());
    }

    @Test
    void givesCellsOfTheKindOfTheirColumn() {
        RecordRows rows = new RecordRows(true);
        for (Samples.Read read : Samples.ALL) {
            String type = read.entry().type();
            List<Column> columns = rows.table(type, List.of(type)).columns();
            List<Cell> cells = rows.row(new Origin("a.txt", "b/a.txt", ""), read.document(), read.entry())
                    .cells();
            for (int i = 0; i < cells.size(); i++) {
                assertThat(fits(cells.get(i), columns.get(i)))
                        .as("%s %s", columns.get(i), cells.get(i))
                        .isTrue();
            }
        }
    }

    private static boolean fits(Cell cell, Column column) {
        return switch (cell) {
            case Cell.Blank _ -> true;
            case Cell.Text text ->
                column.type() == Column.Type.TEXT
                        && (column.choices().isEmpty()
                                || column.choices().stream()
                                        .anyMatch(choice -> choice.value().equals(text.value())));
            case Cell.Number _ -> column.type() == Column.Type.NUMBER;
            case Cell.Whole _ -> column.type() == Column.Type.WHOLE;
            case Cell.YesNo _ -> column.type() == Column.Type.YES_NO;
            case Cell.Texts _ -> column.type() == Column.Type.TEXTS;
            case Cell.Places _ -> column.type() == Column.Type.PLACES;
        };
    }

    @Test
    void tellsAllFaultsOfItsFilesAtOnce() {
        String choices = "set\tvalue\tzh\ten\nkind\tlevel\t\tlevel\n";
        String columns = "header\n" + "fact\tname\tword\tkind\t名\tname\t义\tmeaning\t\t\n" + "fact\tshort\n"
                + "fact\tother\ttext\tabsent\t名\tname\t义\tmeaning\t单位\t\n";

        assertThatThrownBy(() -> new ColumnFile().load(choices, columns))
                .hasMessageContaining("line 2: a language is missing")
                .hasMessageContaining("line 2: no type of column: word")
                .hasMessageContaining("line 3: 2 fields in place of 10")
                .hasMessageContaining("line 4: no choices absent")
                .hasMessageContaining("line 4: a language is missing");
    }

    private static Column column(String type, String name) {
        RecordTable<?> table = RecordTables.of(type);
        return table.columns().get(table.names().indexOf(name));
    }
}
