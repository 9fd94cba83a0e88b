package cn.taizhang.table.sheet;

import cn.taizhang.table.sheet.Line.Shown;
import cn.taizhang.table.sheet.SheetFault.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the first visible sheet of a workbook into rows, or says all that is wrong with it.
///
/// 例: a sheet headed 序号, 牵头单位, 任务 gives for the headings task and lead the row
/// {task: 新建改建公路110公里, lead: 市交通局}; 序号 is passed over.
///
/// - Titles may stand above the heading row, and columns in any order.
/// - Rows that are blank under all known headings are passed over, numbered ones too.
/// - Dates are ISO 8601, formulas their last value; see [CellText].
/// - Of merged cells the first has the text and the others are blank.
/// - Memory and time are bounded whatever the file: 20,000 rows, 100 columns, 20 MB unpacked.
public final class SheetReader {

    public static final int MOST_FAULTS = 100;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final HeadingRow heading;
    private final List<Heading> headings;
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();

    private SheetReader(HeadingRow heading, List<Heading> headings) {
        this.heading = heading;
        this.headings = headings;
        faults.addAll(heading.faults());
    }

    public static SheetRead read(byte[] xlsx, List<Heading> headings) {
        if (isOle2(xlsx)) {
            return odd(new SheetFault(Kind.NOT_XLSX, 0, "", "xls"));
        }
        List<Line> lines;
        try {
            lines = Lines.of(xlsx);
        } catch (Unfit unfit) {
            return odd(unfit.fault());
        } catch (IOException | RuntimeException damaged) {
            // The library answers a damaged file with whatever its code runs into: indexes, states, missing parts.
            return odd(SheetFault.of(Kind.NOT_XLSX));
        }
        SheetReader reader = new SheetReader(HeadingRow.of(lines, headings), headings);
        return reader.read(lines);
    }

    private static boolean isOle2(byte[] bytes) {
        for (int i = 0; i < OLE2.length; i++) {
            if (i >= bytes.length || bytes[i] != OLE2[i]) {
                return false;
            }
        }
        return true;
    }

    private static SheetRead odd(SheetFault fault) {
        return new SheetRead.Odd(List.of(fault));
    }

    private SheetRead read(List<Line> lines) {
        if (heading.isWhole()) {
            for (Line line : lines) {
                if (line.number() > heading.number() && !isBlank(line)) {
                    read(line);
                }
                if (faults.size() >= MOST_FAULTS || rows.size() > Limits.ROWS) {
                    break;
                }
            }
        }
        if (rows.size() > Limits.ROWS) {
            faults.add(new SheetFault(Kind.TOO_LARGE, rows.getLast().number(), "", ""));
        }
        return faults.isEmpty()
                ? new SheetRead.Rows(rows)
                : new SheetRead.Odd(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }

    private boolean isBlank(Line line) {
        return headings.stream().allMatch(each -> heading.under(each, line).isBlank());
    }

    private void read(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Heading each : headings) {
            Shown shown = heading.under(each, line);
            if (shown.failed()) {
                fault(Kind.CELL_ERROR, line, each, shown.text());
            } else if (each.filled() && shown.isBlank()) {
                fault(Kind.CELL_MISSING, line, each, "");
            }
            cells.put(each.key(), shown.text());
        }
        rows.add(new SheetRow(line.number(), cells, heading.keys()));
    }

    private void fault(Kind kind, Line line, Heading at, String value) {
        faults.add(new SheetFault(kind, line.number(), heading.column(at), value));
    }
}
