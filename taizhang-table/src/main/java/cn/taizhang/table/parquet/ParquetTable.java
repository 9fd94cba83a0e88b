package cn.taizhang.table.parquet;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/// A table as a Parquet file, compressed by the JDK.
///
/// 例: `value` is a DOUBLE, `start` an INT64, `facts` a list of strings.
///
/// - Written to the stream from front to back; no other file beside it.
/// - A group of rows is held in memory until it is full, so memory depends on [#GROUP_BYTES] and not on the rows.
public final class ParquetTable implements TableWriter {

    private static final long GROUP_BYTES = 16L << 20;
    private static final int PAGE_BYTES = 256 << 10;
    private static final int DICTIONARY_BYTES = 256 << 10;

    private final Table table;
    private final ParquetWriter<List<Cell>> writer;

    private ParquetTable(Table table, ParquetWriter<List<Cell>> writer) {
        this.table = table;
        this.writer = writer;
    }

    public static TableWriter open(Table table, OutputStream out) throws IOException {
        ParquetWriter<List<Cell>> writer = new Builder(table, out)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withDictionaryPageSize(DICTIONARY_BYTES)
                .build();
        return new ParquetTable(table, writer);
    }

    @Override
    public void row(List<Cell> cells) {
        try {
            writer.write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the table " + table.name() + " as Parquet", e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot end the table " + table.name() + " as Parquet", e);
        }
    }

    private static final class Builder extends ParquetWriter.Builder<List<Cell>, Builder> {

        private final Table table;

        Builder(Table table, OutputStream out) {
            super(new OutputStreamOutputFile(out));
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<Cell>> getWriteSupport(Configuration conf) {
            return new RowSupport(table);
        }

        @Override
        protected WriteSupport<List<Cell>> getWriteSupport(ParquetConfiguration conf) {
            return new RowSupport(table);
        }
    }
}
