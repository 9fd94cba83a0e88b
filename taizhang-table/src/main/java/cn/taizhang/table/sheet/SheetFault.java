package cn.taizhang.table.sheet;

import cn.taizhang.table.Bilingual;

/// What is wrong with a sheet, and where.
///
/// 例: CELL_ERROR, row 9, `E 完成时限`, `#REF!`.
///
/// - `row` is as the spreadsheet counts, 0 where no row is meant; `column` is letter and heading, empty where none is.
/// - `value` is what stands there, at most 100 characters of it.
public record SheetFault(Kind kind, int row, String column, String value) {

    private static final int LONGEST = 100;

    public enum Kind {
        /// Another kind of file, a damaged one, or one with a password; `value` is `xls` for the format before 2007.
        NOT_XLSX,
        /// More rows, columns or bytes than are read.
        TOO_LARGE,
        /// No sheet to be seen.
        NO_SHEET,
        /// No row among the first ten has this heading beside the other required ones.
        HEADING_MISSING,
        /// Two columns are headed alike.
        HEADING_TWICE,
        /// A required cell is blank in a row that is not.
        CELL_MISSING,
        /// A formula failed.
        CELL_ERROR
    }

    public SheetFault {
        value = value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static SheetFault of(Kind kind) {
        return new SheetFault(kind, 0, "", "");
    }

    /// In words for the person who sent the file.
    public Bilingual words() {
        Bilingual what = switch (kind) {
            case NOT_XLSX -> notXlsx();
            case TOO_LARGE ->
                new Bilingual(
                        "表格过大:至多 20000 行、100 列,展开后 20 MB",
                        "the sheet is too large: at most 20,000 rows, 100 columns and 20 MB unpacked");
            case NO_SHEET -> new Bilingual("工作簿里没有可见的工作表", "the workbook shows no sheet");
            case HEADING_MISSING ->
                new Bilingual("前 10 行的表头里没有这一列", "no heading row among the first ten rows has this column");
            case HEADING_TWICE -> new Bilingual("表头里这一列出现了两次", "this column is headed twice");
            case CELL_MISSING -> new Bilingual("必填,不能为空", "is required and blank");
            case CELL_ERROR -> new Bilingual("单元格出错 " + value, "the cell fails: " + value);
        };
        return new Bilingual(where("第 " + row + " 行", ":") + what.zh(), where("row " + row, ": ") + what.en());
    }

    private Bilingual notXlsx() {
        return value.equals("xls")
                ? new Bilingual(
                        "这是旧格式 xls 或设有密码的文件,请另存为不加密的 xlsx",
                        "this is of the old format xls or has a password; save it as xlsx without one")
                : new Bilingual("不是 xlsx 工作簿,或文件已损坏", "this is no xlsx workbook, or it is damaged");
    }

    private String where(String ofRow, String colon) {
        if (row == 0) {
            return column.isEmpty() ? "" : column + colon;
        }
        return ofRow + (column.isEmpty() ? "" : " " + column) + colon;
    }
}
