package cn.taizhang.table.sheet;

import static cn.taizhang.table.sheet.Books.book;
import static cn.taizhang.table.sheet.Books.handwritten;
import static cn.taizhang.table.sheet.Books.rows;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Tables;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class CellTextTest {

    /// What is read of the third cell of a row.
    private static String read(Consumer<Worksheet> filling) {
        return rows(book(sheet -> {
                    Books.row(sheet, 0, List.of("任务", "牵头单位", "完成时限"));
                    Books.row(sheet, 1, List.of("甲", "乙"));
                    filling.accept(sheet);
                }))
                .getFirst()
                .cell("due");
    }

    private static String number(Number number, String format) {
        return read(sheet -> {
            sheet.value(1, 2, number);
            sheet.style(1, 2).format(format).set();
        });
    }

    private static String raw(String cell) {
        return rows(handwritten("<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c>" + cell + "</row>"))
                .getFirst()
                .cell("due");
    }

    @Test
    void showsNumbersWithAllTheirDigitsAndNoOthers() {
        assertThat(read(sheet -> sheet.value(1, 2, 3.0))).isEqualTo("3");
        assertThat(read(sheet -> sheet.value(1, 2, 520000))).isEqualTo("520000");
        assertThat(read(sheet -> sheet.value(1, 2, 0.1 + 0.2))).isEqualTo("0.3");
        assertThat(read(sheet -> sheet.value(1, 2, -40.35))).isEqualTo("-40.35");
        assertThat(number(1234.567, "#,##0.0")).isEqualTo("1234.567");
        assertThat(raw("<c r='C2'><v>1E+3</v></c>")).isEqualTo("1000");
        assertThat(raw("<c r='C2'><v>1E999999999</v></c>")).isEqualTo("1E+999999999");
        assertThat(raw("<c r='C2' t='b'><v>1</v></c>")).isEqualTo("TRUE");
    }

    @Test
    void showsSharesInPerCent() {
        assertThat(number(0.5, "0%")).isEqualTo("50%");
        assertThat(number(0.065, "0.0%")).isEqualTo("6.5%");
        assertThat(number(1, "0.00%")).isEqualTo("100%");
        assertThat(number(5, "0\"%\"")).isEqualTo("5");
    }

    @Test
    void showsDatesAsIso() {
        assertThat(number(45657, "yyyy-mm-dd")).isEqualTo("2024-12-31");
        assertThat(number(45657, "m/d/yy")).isEqualTo("2024-12-31");
        assertThat(number(45657, "[$-804]yyyy\"年\"m\"月\";@")).isEqualTo("2024-12-31");
        assertThat(number(0.354166666666667, "h:mm")).isEqualTo("08:30");
        assertThat(number(-1, "yyyy-mm-dd")).isEqualTo("-1");
        assertThat(number(99_999_999, "yyyy-mm-dd")).isEqualTo("99999999");
        assertThat(number(45657, "[Red]#,##0;\\d0")).isEqualTo("45657");
        assertThat(read(sheet -> {
                    sheet.value(1, 2, LocalDateTime.of(2024, 12, 31, 8, 30));
                    sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
                }))
                .isEqualTo("2024-12-31T08:30");
    }

    @Test
    void knowsTheFormatsThatHaveNoWords() {
        assertThat(NumberFormat.of(14, "")).isEqualTo(NumberFormat.DATE);
        assertThat(NumberFormat.of(31, "")).isEqualTo(NumberFormat.DATE);
        assertThat(NumberFormat.of(57, "")).isEqualTo(NumberFormat.DATE);
        assertThat(NumberFormat.of(10, "")).isEqualTo(NumberFormat.PERCENT);
        assertThat(NumberFormat.of(0, "")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of(164, "G/通用格式")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of(164, "General")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of(164, "\"open")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of(164, "0_")).isEqualTo(NumberFormat.PLAIN);
    }

    @Test
    void takesTheLastValueOfAFormula() {
        assertThat(raw("<c r='C2'><f>A2+B2</f><v>3</v></c>")).isEqualTo("3");
        assertThat(raw("<c r='C2' t='str'><f>A2</f><v>年底</v></c>")).isEqualTo("年底");
        assertThat(raw("<c r='C2'><f t='shared' si='9'/><v>3</v></c>")).isEqualTo("3");
        assertThat(read(sheet -> sheet.formula(1, 2, "A2"))).isEmpty();
    }

    @Test
    void undoesWhatOurOwnFilesDoToWords() throws IOException {
        for (String words : List.of("=1+1", "+甲", "@乙", "甲\n乙", "_x0041_", "a_x", "-40.3", "<甲>&", "'单引号", "𠮷")) {
            byte[] ours = Tables.bytes(
                    Tables.words("任务"), TableFormat.XLSX, Style.PLAIN, List.of(List.of(new Cell.Text(words))));
            List<Heading> one = List.of(Books.TASKS.getFirst());
            assertThat(SheetReader.read(ours, one))
                    .isInstanceOfSatisfying(
                            SheetRead.Rows.class,
                            read -> assertThat(read.rows().getFirst().cell("task"))
                                    .isEqualTo(words));
        }
        assertThat(read(sheet -> sheet.value(1, 2, "甲_x000D_\n乙_x00zz_"))).isEqualTo("甲\r\n乙_x00zz_");
        assertThat(read(sheet -> sheet.value(1, 2, "'"))).isEqualTo("'");
    }
}
