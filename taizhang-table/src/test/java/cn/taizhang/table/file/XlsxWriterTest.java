package cn.taizhang.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Cell;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {

    @TempDir
    Path folder;

    @Test
    void headsColumnsInTheLanguageAskedFor() throws IOException {
        assertThat(header(Style.PLAIN)).containsExactly("名称", "数值", "年份", "兑现", "事实", "使用处");
        assertThat(header(Style.PLAIN.inEnglish())).containsExactly("name", "value", "year", "kept", "facts", "uses");
    }

    private static List<String> header(Style style) throws IOException {
        byte[] bytes = Tables.bytes(Tables.SMALL, TableFormat.XLSX, style, List.of());
        return rows(bytes, 0).getFirst().stream()
                .map(org.dhatim.fastexcel.reader.Cell::getText)
                .toList();
    }

    @Test
    void writesNumbersAsNumbers() throws IOException {
        Row row = rows(Tables.bytes(Tables.SMALL, TableFormat.XLSX, Style.PLAIN, List.of(Tables.EMPTY, Tables.FULL)), 0)
                .getLast();

        assertThat(row.getRowNum()).isEqualTo(3);
        assertThat(row.getCell(0).asString()).isEqualTo("地区生产总值,“GDP”");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo(new BigDecimal("-6.5"));
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo(new BigDecimal("2024"));
        assertThat(row.getCell(3).asBoolean()).isTrue();
        assertThat(row.getCell(4).asString()).isEqualTo("甲;乙");
        assertThat(row.getCell(5).asString()).isEqualTo("3-5");
    }

    @Test
    void keepsWordsWithAllTheirSpaces() throws IOException {
        for (String words : List.of(" 甲 ", "甲\n乙", "\n甲", "<甲>&\"乙\"", "𠮷", "210000", "甲 ".repeat(900))) {
            assertThat(written(words)).isEqualTo(words);
        }
        assertThat(written("=1+1")).isEqualTo("'=1+1");
    }

    private static String written(String words) throws IOException {
        byte[] bytes =
                Tables.bytes(Tables.words("文字"), TableFormat.XLSX, Style.PLAIN, List.of(List.of(new Cell.Text(words))));
        return rows(bytes, 0).getLast().getCell(0).asString();
    }

    @Test
    void filtersAndFreezesTheHeader() throws IOException {
        byte[] bytes = Tables.bytes(Tables.SMALL, TableFormat.XLSX, Style.PLAIN, List.of(Tables.FULL, Tables.EMPTY));

        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .contains("<autoFilter ref=\"A1:F3\"")
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .contains("customWidth=\"true\"");
    }

    @Test
    void cutsLongWordsOnTheScreenOnly() throws IOException {
        String sentence = "推进产业结构调整".repeat(20);
        byte[] bytes = Tables.bytes(
                Tables.words("文字"),
                TableFormat.XLSX,
                Style.PLAIN,
                List.of(List.of(Cell.text(sentence)), List.of(Cell.text("短"))));

        assertThat(part(bytes, "xl/styles.xml")).containsOnlyOnce("horizontal=\"fill\"");
        assertThat(rows(bytes, 0).get(1).getCell(0).asString()).isEqualTo(sentence);
    }

    @Test
    void goesOnOnAnotherSheetAndSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new XlsxWriter(Tables.words("文字"), out, Style.PLAIN, 1_000)) {
            for (int i = 0; i < 2_500; i++) {
                writer.row(List.of(Cell.text("第" + i)));
            }
        }
        byte[] bytes = out.toByteArray();

        assertThat(names(bytes)).containsExactly("words", "words (2)", "words (3)", "说明");
        assertThat(rows(bytes, 0)).hasSize(1_000);
        assertThat(rows(bytes, 1)).hasSize(1_000);
        assertThat(rows(bytes, 2)).hasSize(2_500 - 2 * 999 + 1);
        assertThat(rows(bytes, 2).get(1).getCell(0).asString()).isEqualTo("第1998");
        assertThat(rows(bytes, 3).get(1).getCell(0).asString()).contains("1000 行", "3 张工作表");
    }

    @Test
    void saysHowManyCellsItCut() throws IOException {
        String tooLong = "长".repeat(40_000);
        byte[] bytes = Tables.bytes(
                Tables.words("文字"),
                TableFormat.XLSX,
                Style.PLAIN.inEnglish(),
                List.of(List.of(Cell.text(tooLong)), List.of(Cell.text("短")), List.of(Cell.text(tooLong))));

        assertThat(rows(bytes, 0).get(1).getCell(0).asString()).endsWith(XlsxText.CUT);
        assertThat(rows(bytes, 1).get(1).getCell(0).asString()).contains("2 cells were cut");
    }

    private static List<String> names(byte[] bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }

    private static List<Row> rows(byte[] bytes, int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private String part(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
