package cn.taizhang.table.sheet;

import cn.taizhang.table.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Workbooks as fastexcel writes them, and as nobody should.
final class Books {

    static final List<Heading> TASKS = List.of(
            new Heading("task", new Bilingual("任务", "task"), true),
            new Heading("lead", new Bilingual("牵头单位", "lead unit"), true),
            new Heading("due", new Bilingual("完成时限", "due"), false));

    private static final String CONTENT_TYPES = "<Types><Override PartName='/xl/workbook.xml'"
            + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String BOOK =
            "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>%s<sheets>%s</sheets></workbook>";
    private static final String SHEET = "<sheet name='任务' sheetId='1' r:id='rId1'/>";

    /// A sheet that is filled in.
    static byte[] book(Consumer<Worksheet> filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.accept(book.newWorksheet("任务"));
        } catch (IOException e) {
            throw new UncheckedIOException("writing a workbook", e);
        }
        return out.toByteArray();
    }

    /// A sheet with these rows of words from the first cell on.
    static byte[] of(List<List<String>> rows) {
        return book(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                row(sheet, row, rows.get(row));
            }
        });
    }

    static void row(Worksheet sheet, int row, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            if (!words.get(column).isEmpty()) {
                sheet.value(row, column, words.get(column));
            }
        }
    }

    /// A workbook of handwritten parts, which has the heading row of [#TASKS] and these rows of XML.
    static byte[] handwritten(String rows) {
        return handwritten("", SHEET, words(1, "任务", "牵头单位", "完成时限") + rows);
    }

    static byte[] handwritten(String properties, String sheets, String rows) {
        return zip(Map.of(
                "[Content_Types].xml",
                CONTENT_TYPES,
                "xl/workbook.xml",
                BOOK.formatted(properties, sheets),
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    static String words(int row, String... cells) {
        StringBuilder words = new StringBuilder("<row r='" + row + "'>");
        for (int column = 0; column < cells.length; column++) {
            words.append("<c r='").append((char) ('A' + column)).append(row);
            words.append("' t='inlineStr'><is><t>").append(cells[column]).append("</t></is></c>");
        }
        return words.append("</row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing a zip", e);
        }
        return out.toByteArray();
    }

    static List<SheetRow> rows(byte[] xlsx) {
        return switch (SheetReader.read(xlsx, TASKS)) {
            case SheetRead.Rows rows -> rows.rows();
            case SheetRead.Odd odd -> throw new AssertionError(odd.faults().toString());
        };
    }

    static List<SheetFault> faults(byte[] xlsx) {
        return switch (SheetReader.read(xlsx, TASKS)) {
            case SheetRead.Rows rows -> throw new AssertionError(rows.rows().toString());
            case SheetRead.Odd odd -> odd.faults();
        };
    }

    private Books() {}
}
