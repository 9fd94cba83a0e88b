package cn.taizhang.table.sheet;

import static cn.taizhang.table.sheet.Books.book;
import static cn.taizhang.table.sheet.Books.faults;
import static cn.taizhang.table.sheet.Books.handwritten;
import static cn.taizhang.table.sheet.Books.rows;
import static cn.taizhang.table.sheet.Books.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.taizhang.table.sheet.SheetFault.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static final Set<String> KEYS = Set.of("task", "lead", "due");
    private static final List<String> HEADINGS = List.of("任务", "牵头单位", "完成时限");

    @Test
    void readsRowsUnderTheirHeadings() {
        List<SheetRow> rows =
                rows(Books.of(List.of(HEADINGS, List.of("新建公路", "市交通局", "年底"), List.of("稳就业", " 市人社局 "))));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(2, Map.of("task", "新建公路", "lead", "市交通局", "due", "年底"), KEYS),
                        new SheetRow(3, Map.of("task", "稳就业", "lead", "市人社局", "due", ""), KEYS));
        assertThat(rows.getFirst().cell("lead")).isEqualTo("市交通局");
        assertThat(rows(Books.of(List.of(HEADINGS)))).isEmpty();
    }

    @Test
    void takesColumnsInAnyOrderAndLanguageAndPassesOverOthers() {
        List<SheetRow> rows = rows(Books.of(List.of(
                List.of("序号", " Lead  UNIT", "备注", "任\n务"),
                List.of("1", "市交通局", "抓紧", "新建公路"),
                List.of("2", "", "合计", ""))));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(2, Map.of("task", "新建公路", "lead", "市交通局", "due", ""), Set.of("task", "lead")));
    }

    @Test
    void findsTheHeadingsBelowMergedTitles() {
        byte[] xlsx = book(sheet -> {
            sheet.value(0, 0, "云汀市2024年《政府工作报告》任务分解表");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, "填报单位:市政府督查室");
            sheet.range(1, 0, 1, 3).merge();
            Books.row(sheet, 3, HEADINGS);
            Books.row(sheet, 4, List.of("新建公路", "市交通局"));
            Books.row(sheet, 7, List.of("稳就业", "市人社局"));
        });

        assertThat(rows(xlsx)).extracting(SheetRow::number).containsExactly(5, 8);
    }

    @Test
    void readsHiddenColumnsAndRows() {
        byte[] xlsx = book(sheet -> {
            Books.row(sheet, 0, HEADINGS);
            Books.row(sheet, 1, List.of("新建公路", "市交通局"));
            Books.row(sheet, 2, List.of("稳就业", "市人社局"));
            sheet.hideColumn(1);
            sheet.hideRow(2);
        });

        assertThat(rows(xlsx)).extracting(row -> row.cell("lead")).containsExactly("市交通局", "市人社局");
    }

    @Test
    void saysAllThatIsMissingAtItsRowAndColumn() {
        byte[] xlsx = handwritten(words(2, "新建公路", "")
                + "<row r='3'><c r='A3' t='e'><f>Z9</f><v>#REF!</v></c><c r='B3' t='e'><v>#N/A</v></c></row>"
                + words(4, "", "", "")
                + words(5, "", "", "年底"));

        assertThat(faults(xlsx))
                .containsExactly(
                        new SheetFault(Kind.CELL_MISSING, 2, "B 牵头单位", ""),
                        new SheetFault(Kind.CELL_ERROR, 3, "A 任务", "#REF!"),
                        new SheetFault(Kind.CELL_ERROR, 3, "B 牵头单位", "#N/A"),
                        new SheetFault(Kind.CELL_MISSING, 5, "A 任务", ""),
                        new SheetFault(Kind.CELL_MISSING, 5, "B 牵头单位", ""));
        assertThat(faults(xlsx).get(1).words().zh()).isEqualTo("第 3 行 A 任务:单元格出错 #REF!");
        assertThat(faults(xlsx).getFirst().words().en()).isEqualTo("row 2 B 牵头单位: is required and blank");
    }

    @Test
    void saysWhichHeadingsAreMissingFromTheRowThatHasMost() {
        assertThat(faults(Books.of(List.of(List.of("云汀市"), List.of("任务", "完成时限"), List.of("新建公路", "年底")))))
                .containsExactly(new SheetFault(Kind.HEADING_MISSING, 2, "牵头单位 / lead unit", ""));
        assertThat(faults(Books.of(List.of(List.of("甲", "乙")))))
                .extracting(SheetFault::kind, SheetFault::row)
                .containsExactly(tuple(Kind.HEADING_MISSING, 0), tuple(Kind.HEADING_MISSING, 0));
        List<List<String>> late = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            late.add(List.of("说明"));
        }
        late.add(HEADINGS);
        assertThat(faults(Books.of(late))).hasSize(2);
        assertThat(rows(Books.of(late.subList(1, 11)))).isEmpty();
    }

    @Test
    void saysWhichHeadingsStandTwiceAndWhatElseIsWrong() {
        List<List<String>> rows = List.of(List.of("任务", "牵头单位", "任务", "task"), List.of("新建公路"));

        assertThat(faults(Books.of(rows)))
                .containsExactly(
                        new SheetFault(Kind.HEADING_TWICE, 1, "C 任务", "任务"),
                        new SheetFault(Kind.HEADING_TWICE, 1, "D task", "task"),
                        new SheetFault(Kind.CELL_MISSING, 2, "B 牵头单位", ""));
    }

    @Test
    void tellsAHundredFaultsAndNoMore() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (int row = 0; row < 300; row++) {
            rows.add(List.of("新建公路"));
        }
        assertThat(faults(Books.of(rows))).hasSize(SheetReader.MOST_FAULTS);
    }

    @Test
    void readsTheFirstSheetThatCanBeSeen() {
        assertThat(faults(handwritten("", "<sheet name='a' sheetId='1' r:id='rId1' state='veryHidden'/>", "")))
                .containsExactly(new SheetFault(Kind.NO_SHEET, 0, "", ""));
        assertThat(faults(handwritten("", "", ""))).extracting(SheetFault::kind).containsExactly(Kind.NO_SHEET);
        byte[] hidden = book(sheet -> {
            Books.row(sheet, 0, HEADINGS);
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        });
        assertThat(faults(hidden)).extracting(SheetFault::kind).containsExactly(Kind.NO_SHEET);
    }

    @Test
    void explainsEveryKindInBothLanguages() {
        for (Kind kind : Kind.values()) {
            SheetFault fault = new SheetFault(kind, 7, "C 牵头单位", "");
            assertThat(fault.words().zh()).startsWith("第 7 行 C 牵头单位:").hasSizeGreaterThan(15);
            assertThat(fault.words().en()).startsWith("row 7 C 牵头单位: ");
        }
        assertThat(new SheetFault(Kind.NOT_XLSX, 0, "", "xls").words().zh()).startsWith("这是旧格式 xls");
        assertThat(new SheetFault(Kind.HEADING_MISSING, 0, "任务 / task", "")
                        .words()
                        .en())
                .startsWith("任务 / task: ");
        assertThat(new SheetFault(Kind.CELL_ERROR, 1, "A", "长".repeat(200)).value())
                .hasSize(101);
    }

    @Test
    void keepsADateThatAPersonTyped() {
        byte[] xlsx = book(sheet -> {
            Books.row(sheet, 0, HEADINGS);
            Books.row(sheet, 1, List.of("新建公路", "市交通局"));
            sheet.value(1, 2, LocalDate.of(2024, 12, 31));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
        });
        assertThat(rows(xlsx).getFirst().cell("due")).isEqualTo("2024-12-31");
    }
}
