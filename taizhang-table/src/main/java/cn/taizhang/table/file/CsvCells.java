package cn.taizhang.table.file;

import cn.taizhang.table.Cell;
import java.util.List;

/// Writes cells by RFC 4180.
///
/// 例: 甲,"乙" becomes `"甲,""乙"""`.
///
/// - Words that a spreadsheet would run as a formula get a leading apostrophe; numbers stay numbers.
public final class CsvCells {

    /// What stands at the start of a file for spreadsheets that would else guess the encoding.
    public static final String MARK = "\uFEFF";

    private static final String END = "\r\n";

    /// The header line: names are written as they are.
    public static String header(List<String> names) {
        return String.join(",", names) + END;
    }

    /// Adds a line with these cells.
    public static void line(StringBuilder out, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(cell(cells.get(i)));
        }
        out.append(END);
    }

    static String cell(Cell cell) {
        String words = cell.words();
        return switch (cell) {
            case Cell.Number _, Cell.Whole _, Cell.YesNo _, Cell.Blank _ -> words;
            case Cell.Text _, Cell.Texts _, Cell.Places _ -> quoted(Formulas.disarmed(words));
        };
    }

    private static String quoted(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (breaks(words.charAt(i))) {
                return '"' + words.replace("\"", "\"\"") + '"';
            }
        }
        return words;
    }

    private static boolean breaks(char c) {
        return c <= ',' && (c == '"' || c == ',' || c == '\n' || c == '\r');
    }

    private CsvCells() {}
}
