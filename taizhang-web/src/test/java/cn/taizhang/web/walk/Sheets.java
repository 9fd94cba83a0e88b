package cn.taizhang.web.walk;

import cn.taizhang.web.started.Exported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Sheets of Excel as a person fills them in.
///
/// 例: `Sheets.of(List.of(List.of("标题"), List.of("增加停车位")))`.
public final class Sheets {

    /// The same sheet with its rows changed; the first row is the heading.
    static byte[] filled(byte[] sheet, int width, UnaryOperator<List<String>> filling) {
        List<List<String>> rows = Exported.xlsx(sheet, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet page = workbook.newWorksheet("分解");
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = row == 0 ? rows.getFirst() : filling.apply(rows.get(row));
                for (int column = 0; column < cells.size(); column++) {
                    page.value(row, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing a sheet", e);
        }
        return out.toByteArray();
    }

    /// A sheet of rows.
    public static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet page = workbook.newWorksheet("组织机构");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    page.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing a sheet", e);
        }
        return out.toByteArray();
    }

    private Sheets() {}
}
