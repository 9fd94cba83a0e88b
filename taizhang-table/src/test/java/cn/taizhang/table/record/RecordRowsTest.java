package cn.taizhang.table.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordRowsTest {

    @Test
    void unitesTheColumnsOfTheTypesAskedFor() {
        assertThat(new RecordRows(false).names(List.of("problem", "term")))
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
        assertThat(new RecordRows(true).names(List.of("fact"))).contains("sourcePath");
    }

    @Test
    void givesATableTheNamesOfItsRows() {
        RecordRows rows = new RecordRows(true);
        for (String type : RecordTables.types()) {
            assertThat(rows.table(type, List.of(type)).names()).isEqualTo(rows.names(List.of(type)));
        }
        assertThat(rows.table("all", RecordTables.types()).names()).isEqualTo(rows.names(RecordTables.types()));
    }

    @Test
    void makesOneColumnOfTwoWithTheSameName() {
        Table table = new RecordRows(false).table("both", List.of("report", "section"));
        Column level = table.columns().get(table.names().indexOf("level"));

        assertThat(level.type()).isEqualTo(Column.Type.TEXT);
        assertThat(level.heading().zh()).isEqualTo("政府层级/章节层级");
        assertThat(level.choices()).hasSize(6);
    }
}
