package cn.taizhang.table;

import java.util.List;

/// Writes the rows of one table, one after another.
///
/// - The cells are in the order of the columns of the table, as many as there are columns.
/// - Memory does not grow with the number of rows.
/// - Closing ends the file properly and leaves the stream underneath open, which is the caller's.
/// - What cannot be written is an [java.io.UncheckedIOException] that names the table and the format.
public interface TableWriter extends AutoCloseable {

    void row(List<Cell> cells);

    @Override
    void close();
}
