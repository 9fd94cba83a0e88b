package cn.taizhang.table.sheet;

import static cn.taizhang.table.sheet.Books.faults;
import static cn.taizhang.table.sheet.Books.handwritten;
import static cn.taizhang.table.sheet.Books.words;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.sheet.SheetFault.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Files that are no workbook, and workbooks that are made to harm.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileSheetTest {

    private static final byte[] GOOD =
            Books.of(List.of(List.of("任务", "牵头单位"), List.of("新建公路", "市交通局"), List.of("稳就业", "市人社局")));

    private static void assertKind(byte[] file, Kind kind) {
        assertThat(faults(file)).extracting(SheetFault::kind).containsExactly(kind);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertKind(new byte[0], Kind.NOT_XLSX);
        assertKind("任务,牵头单位\n新建公路,市交通局\n".getBytes(StandardCharsets.UTF_8), Kind.NOT_XLSX);
        assertKind(Books.zip(Map.of("报告.txt", "新建公路")), Kind.NOT_XLSX);
        byte[] xls = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                xls,
                0,
                8);
        assertThat(faults(xls)).containsExactly(new SheetFault(Kind.NOT_XLSX, 0, "", "xls"));
    }

    @Test
    void survivesWhateverIsDamaged() {
        Random random = new Random(20241231);
        for (int i = 0; i < 300; i++) {
            byte[] file = GOOD.clone();
            for (int hit = 0; hit < 5; hit++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            SheetRead read = SheetReader.read(file, Books.TASKS);
            assertThat(read).isNotNull();
        }
        for (int length = 0; length < GOOD.length; length += 97) {
            assertThat(SheetReader.read(Arrays.copyOf(GOOD, length), Books.TASKS))
                    .isNotNull();
        }
        assertKind(Arrays.copyOf(GOOD, GOOD.length / 2), Kind.NOT_XLSX);
    }

    @Test
    void unpacksNoBomb() {
        String zeros = "0".repeat(64 << 20);
        assertKind(Books.zip(Map.of("xl/worksheets/sheet1.xml", zeros)), Kind.TOO_LARGE);
        assertKind(Books.zip(Map.of("xl/media/image1.png", zeros)), Kind.TOO_LARGE);
        assertKind(new byte[(20 << 20) + 1], Kind.TOO_LARGE);
    }

    @Test
    void followsNoEntities() {
        String entities = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        for (String entity : List.of("&b;", "&f;")) {
            byte[] file = Books.zip(Map.of(
                    "[Content_Types].xml",
                    "<Types/>",
                    "xl/workbook.xml",
                    "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>",
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>",
                    "xl/worksheets/sheet1.xml",
                    entities + "<worksheet><sheetData>" + words(1, entity, "任务", "牵头单位") + "</sheetData></worksheet>"));
            assertThat(SheetReader.read(file, Books.TASKS).toString()).doesNotContain("aaaaaaaaaa", "root:");
        }
    }

    @Test
    void isNotLedAstrayByAddresses() {
        for (String address : List.of("ZZZZZZ1", "A", "1", "A-5", "a1", "A99999999999", "A1B")) {
            assertKind(handwritten("<row r='2'><c r='" + address + "'><v>1</v></c></row>"), Kind.NOT_XLSX);
        }
        assertThat(faults(handwritten("<row r='2'><c r='XFD2'><v>1</v></c></row>")))
                .containsExactly(new SheetFault(Kind.TOO_LARGE, 2, "XFD", ""));
        assertThat(faults(handwritten("<row r='2'><c r='CW2'><v>1</v></c></row>")))
                .containsExactly(new SheetFault(Kind.TOO_LARGE, 2, "CW", ""));
    }

    @Test
    void readsNoMoreRowsAndTextThanItSays() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("任务", "牵头单位")));
        for (int row = 0; row < Limits.ROWS; row++) {
            rows.add(List.of("新建公路" + row, "市交通局"));
        }
        assertThat(Books.rows(Books.of(rows))).hasSize(Limits.ROWS);
        rows.add(List.of("又一项", "市交通局"));
        assertThat(faults(Books.of(rows))).containsExactly(new SheetFault(Kind.TOO_LARGE, Limits.ROWS + 2, "", ""));
        // a workbook keeps a text once, however many cells show it
        String shown = "长".repeat(30_000);
        assertKind(
                Books.book(sheet -> {
                    Books.row(sheet, 0, List.of("任务", "牵头单位"));
                    for (int row = 1; row < 1_000; row++) {
                        Books.row(sheet, row, List.of(shown, "市交通局"));
                    }
                }),
                Kind.TOO_LARGE);
        assertKind(handwritten("<row/>".repeat(Limits.ROWS_WITH_BLANK)), Kind.TOO_LARGE);
        assertKind(handwritten("<row r='2'><c r='A2'><v>" + "7".repeat(5_000_000) + "</v></c></row>"), Kind.TOO_LARGE);
    }

    @Test
    void worksOnlyOnValuesHoweverManyFormulas() {
        StringBuilder rows = new StringBuilder();
        String formula = "A1+".repeat(2_000) + "1";
        for (int row = 2; row < 10_000; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "'><f t='shared' si='0'"
                    + (row == 2 ? " ref='A2:A9999'>" + formula : ">") + "</f><v>1</v></c><c r='B" + row
                    + "'><f t='array' ref='B" + row + "'>1</f><v>2</v></c></row>");
        }
        assertThat(Books.rows(handwritten(rows.toString()))).hasSize(9_998);
    }
}
