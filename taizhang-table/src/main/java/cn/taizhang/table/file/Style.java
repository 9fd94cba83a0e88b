package cn.taizhang.table.file;

/// What a reader of a file may choose.
///
/// 例: a CSV for a spreadsheet begins with a byte order mark; a workbook for an English reader has English headings.
///
/// - `mark` concerns CSV alone, `english` the headings of XLSX; the other formats have the names of the columns.
public record Style(boolean mark, boolean english) {

    public static final Style PLAIN = new Style(false, false);

    public Style marked() {
        return new Style(true, english);
    }

    public Style inEnglish() {
        return new Style(mark, true);
    }
}
