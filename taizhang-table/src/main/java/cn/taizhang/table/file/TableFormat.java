package cn.taizhang.table.file;

import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.parquet.ParquetTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// The formats a table can be written in.
///
/// 例: `TableFormat.XLSX.open(facts, stream, Style.PLAIN)`.
///
/// - Only the libraries of the format asked for are loaded.
public enum TableFormat {
    CSV("csv"),
    JSONL("jsonl"),
    XLSX("xlsx"),
    PARQUET("parquet");

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    /// What the name of a file ends in, without the dot.
    public String extension() {
        return extension;
    }

    /// Begins a file: what stands before the first row is written at once or with it.
    public TableWriter open(Table table, OutputStream out, Style style) {
        OutputStream kept = new KeptOpen(out);
        try {
            return switch (this) {
                case CSV -> new CsvWriter(table, kept, style);
                case JSONL -> new JsonLinesWriter(table, kept);
                case XLSX -> new XlsxWriter(table, kept, style);
                case PARQUET -> ParquetTable.open(table, kept);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot begin the table " + table.name() + " as " + this, e);
        }
    }
}
