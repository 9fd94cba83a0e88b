package cn.taizhang.table.file;

import cn.taizhang.table.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/// One sheet of a workbook, written from its header downwards.
///
/// - Words longer than the column end at its edge on the screen, in a row as high as the others; the cell has them all.
final class XlsxSheet {

    private static final int FLUSH_EVERY = 500;
    private static final String HEADER_FILL = "DDE7F0";
    /// A number is shown as it is, but a spreadsheet keeps it as a double.
    private static final double GREATEST = 9.99E307;

    private final Worksheet sheet;
    private final XlsxLayout layout;
    private final int columns;
    private int rows;
    private long cut;

    XlsxSheet(Worksheet sheet, List<String> headings, XlsxLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.columns = headings.size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, layout.width(column));
            words(column, headings.get(column));
        }
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .fillColor(HEADER_FILL)
                    .set();
            sheet.freezePane(0, 1);
        }
        rows = 1;
    }

    /// The number of rows, the header among them.
    int rows() {
        return rows;
    }

    /// The number of cells whose words were too long.
    long cut() {
        return cut;
    }

    void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < columns; column++) {
            switch (cells.get(column)) {
                case Cell.Blank _ -> {}
                case Cell.Number number -> number(column, number.value());
                case Cell.Whole whole -> sheet.value(rows, column, whole.value());
                case Cell.YesNo yes -> sheet.value(rows, column, yes.value());
                case Cell.Text text -> words(column, text.value());
                case Cell.Texts texts -> words(column, texts.words());
                case Cell.Places places -> words(column, places.words());
            }
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void number(int column, BigDecimal value) {
        if (Math.abs(value.doubleValue()) < GREATEST) {
            sheet.value(rows, column, value);
        } else {
            words(column, value.toString());
        }
    }

    private void words(int column, String words) {
        if (words.isEmpty()) {
            return;
        }
        String written = XlsxText.of(words);
        cut += XlsxText.isCut(written) ? 1 : 0;
        if (XlsxText.hasSpaceAtAnEdge(written)) {
            // Only a run of rich text says that its spaces are to be kept.
            sheet.inlineString(
                    rows, column, RichText.builder().run(written).end().build());
        } else {
            sheet.inlineString(rows, column, written);
        }
        if (layout.isLong(column, written)) {
            sheet.style(rows, column).horizontalAlignment("fill").set();
        }
    }

    void finish() throws IOException {
        if (columns > 0) {
            sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        }
        sheet.finish();
    }
}
