package cn.taizhang.web.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook as somebody filled it in.
///
/// 例: `Sheet.of(List.of(List.of("项目名称"), List.of("零碳园区")))`.
final class Sheet {

    static byte[] of(List<List<String>> rows) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook book = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = book.newWorksheet("表");
                for (int i = 0; i < rows.size(); i++) {
                    for (int j = 0; j < rows.get(i).size(); j++) {
                        sheet.value(i, j, rows.get(i).get(j));
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("making a workbook", e);
        }
    }

    private Sheet() {}
}
