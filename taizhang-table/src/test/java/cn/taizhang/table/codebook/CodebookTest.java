package cn.taizhang.table.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.table.record.RecordRows;
import cn.taizhang.table.record.RecordTables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookTest {

    private static final Bilingual TITLE = new Bilingual("事实", "Facts");
    private static final Table FACTS = new RecordRows(false).table("fact", List.of("fact"));

    @ParameterizedTest
    @EnumSource
    void explainsEveryColumnInEveryFormat(TableFormat format) {
        Codebook book = new Codebook(FACTS, format, TITLE, List.of());
        String page = book.markdown();

        assertThat(book.fileName()).isEqualTo("fact.codebook.md");
        assertThat(page).startsWith("# 事实 Facts\n").contains("`" + book.dataName() + "`", "```r\n", "```python\n");
        for (Column column : FACTS.columns()) {
            assertThat(page)
                    .contains("| `" + column.name() + "` | " + column.heading().zh() + " | "
                            + column.heading().en() + " |");
            for (Choice choice : column.choices()) {
                assertThat(page)
                        .contains("| `" + column.name() + "` | `" + choice.value() + "` | "
                                + choice.meaning().zh() + " | "
                                + choice.meaning().en() + " |");
            }
        }
    }

    @Test
    void keepsCodesFromBecomingNumbers() {
        Table reports = new RecordRows(false).table("report", List.of("report"));
        String page = new Codebook(reports, TableFormat.CSV, TITLE, List.of()).markdown();
        int place = reports.names().indexOf("placeCode") + 1;

        assertThat(page)
                .contains("import delimited using \"report.csv\"")
                .containsPattern("stringcols\\([0-9 ]*\\b" + place + "\\b")
                .contains("col_types = \"ccccddccccccccdcccc\"")
                .contains("\"placeCode\"");
    }

    @Test
    void writesTheNotesOfTheCaller() {
        String page = new Codebook(FACTS, TableFormat.PARQUET, TITLE, List.of(new Bilingual("只含目标。", "Targets only.")))
                .markdown();

        assertThat(page).contains("\n- 只含目标。 Targets only.\n");
    }

    @Test
    void saysWhichUnitANumberHas() {
        assertThat(new Codebook(FACTS, TableFormat.CSV, TITLE, List.of()).markdown())
                .contains("| 起始年份 | from | 整数 whole number | 年 year |");
    }

    @Test
    void breaksNoTable() {
        Table odd = new Table(
                "odd",
                List.of(Column.of("a", Column.Type.TEXT, new Bilingual("甲|乙", "a"), new Bilingual("一\n二", "one"))));

        assertThat(new Codebook(odd, TableFormat.CSV, TITLE, List.of()).markdown())
                .contains("| `a` | 甲\\|乙 | a | 文本 text |  | 一 二 | one |\n");
    }

    @Test
    void explainsAllTypesTogether() {
        Table all = new RecordRows(true).table("records", RecordTables.types());

        assertThat(new Codebook(all, TableFormat.JSONL, TITLE, List.of())
                        .markdown()
                        .lines())
                .hasSizeGreaterThan(all.columns().size());
    }
}
