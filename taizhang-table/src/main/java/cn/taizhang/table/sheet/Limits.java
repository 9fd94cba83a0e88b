package cn.taizhang.table.sheet;

/// How much of a workbook is read, so that no file can exhaust the memory or the time of a server.
final class Limits {

    /// Rows that somebody filled in.
    static final int ROWS = 20_000;
    static final int COLUMNS = 100;
    static final int BYTES = 20 << 20;

    /// The text of all cells together: a workbook keeps a text once that many cells show.
    static final int CHARACTERS = 20_000_000;
    static final int PARTS = 1_000;

    /// Rows that may be blank but for their look.
    static final int ROWS_WITH_BLANK = 100_000;
    static final int CELL = 32_767;

    private Limits() {}
}
