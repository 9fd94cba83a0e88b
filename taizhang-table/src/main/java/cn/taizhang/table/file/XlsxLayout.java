package cn.taizhang.table.file;

import cn.taizhang.table.Cell;
import java.util.List;

/// How wide the columns of a sheet are, from the headings and the first rows.
///
/// 例: a column of years is 9 narrow characters wide, one of sentences 56.
///
/// - A Chinese character is as wide as two Latin ones.
final class XlsxLayout {

    private static final int WIDEST = 56;
    private static final int NARROWEST = 6;
    /// Room for the arrow of the filter in a heading.
    private static final int ARROW = 3;
    /// Room at the edges of a cell.
    private static final int EDGE = 1;

    private final int[] widths;

    XlsxLayout(List<String> headings, List<List<Cell>> first) {
        widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int widest = width(headings.get(i)) + ARROW;
            for (List<Cell> row : first) {
                widest = Math.max(widest, width(row.get(i).words()) + EDGE);
            }
            widths[i] = Math.clamp(widest, NARROWEST, WIDEST);
        }
    }

    int width(int column) {
        return widths[column];
    }

    /// Whether the words would run over the edge of the column, or into further lines.
    boolean isLong(int column, String words) {
        // No character is wider than two, so most words need no count.
        boolean surelyFits = 2 * words.length() < widths[column];
        return words.indexOf('\n') >= 0 || (!surelyFits && width(words) >= widths[column]);
    }

    private static int width(String words) {
        int width = 0;
        int end = Math.min(words.length(), WIDEST);
        for (int i = 0; i < end; i++) {
            width += isWide(words.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && !Character.isLowSurrogate(c);
    }
}
