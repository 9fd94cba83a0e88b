package cn.taizhang.table.sheet;

import cn.taizhang.table.sheet.Line.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads the rows of the first sheet that can be seen.
///
/// - Hidden rows and columns are rows and columns: who filters a sheet does not mean to send half of it.
final class Lines {

    private final List<Line> lines = new ArrayList<>();
    private int characters;

    private Lines() {}

    static List<Line> of(byte[] xlsx) throws IOException {
        Parcel parcel = Parcel.of(xlsx);
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(parcel.bytes()), new ReadingOptions(parcel.hasStyles(), true))) {
            Sheet sheet = book.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Unfit(SheetFault.of(SheetFault.Kind.NO_SHEET)));
            return new Lines().read(sheet);
        }
    }

    private List<Line> read(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<Shown> cells = cells(row);
                if (!cells.isEmpty()) {
                    lines.add(new Line(row.getRowNum(), cells));
                }
            }
        }
        return lines;
    }

    /// The cells up to the last that shows something.
    private List<Shown> cells(Row row) throws IOException {
        List<Shown> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            Shown shown = cell == null ? Shown.BLANK : CellText.of(cell);
            if (!shown.isBlank()) {
                characters += shown.text().length();
                if (column >= Limits.COLUMNS || characters > Limits.CHARACTERS) {
                    throw Unfit.tooLarge(row.getRowNum(), Line.letters(column));
                }
                while (cells.size() < column) {
                    cells.add(Shown.BLANK);
                }
                cells.add(shown);
            }
        }
        return cells;
    }
}
