package cn.taizhang.table.parquet;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Passage;
import cn.taizhang.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/// Hands the cells of a row to Parquet.
///
/// - A cell that is not of the kind of its column is refused; a column of words takes any, as its words.
final class RowSupport extends WriteSupport<List<Cell>> {

    private final Table table;
    private @Nullable RecordConsumer consumer;

    RowSupport(Table table) {
        this.table = table;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(Schema.of(table), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(List<Cell> cells) {
        RecordConsumer to = Objects.requireNonNull(consumer, "prepared");
        List<Column> columns = table.columns();
        to.startMessage();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cells.get(i);
            if (!(cell instanceof Cell.Blank)) {
                to.startField(columns.get(i).name(), i);
                field(to, columns.get(i), cell);
                to.endField(columns.get(i).name(), i);
            }
        }
        to.endMessage();
    }

    private static void field(RecordConsumer to, Column column, Cell cell) {
        switch (column.type()) {
            case TEXT -> to.addBinary(binary(cell.words()));
            case NUMBER -> to.addDouble(number(column, cell));
            case WHOLE -> to.addLong(of(Cell.Whole.class, column, cell).value());
            case YES_NO -> to.addBoolean(of(Cell.YesNo.class, column, cell).value());
            case TEXTS -> texts(to, of(Cell.Texts.class, column, cell).values());
            case PLACES -> places(to, of(Cell.Places.class, column, cell).values());
        }
    }

    private static double number(Column column, Cell cell) {
        return cell instanceof Cell.Whole whole
                ? whole.value()
                : of(Cell.Number.class, column, cell).value().doubleValue();
    }

    private static <T extends Cell> T of(Class<T> kind, Column column, Cell cell) {
        if (!kind.isInstance(cell)) {
            throw new IllegalArgumentException("the column " + column.name() + " cannot hold " + cell);
        }
        return kind.cast(cell);
    }

    private static void texts(RecordConsumer to, List<String> values) {
        to.startGroup();
        if (!values.isEmpty()) {
            to.startField(Schema.LIST, 0);
            for (String value : values) {
                to.startGroup();
                text(to, Schema.ELEMENT, 0, value);
                to.endGroup();
            }
            to.endField(Schema.LIST, 0);
        }
        to.endGroup();
    }

    private static void places(RecordConsumer to, List<Passage> values) {
        to.startGroup();
        if (!values.isEmpty()) {
            to.startField(Schema.LIST, 0);
            values.forEach(value -> place(to, value));
            to.endField(Schema.LIST, 0);
        }
        to.endGroup();
    }

    private static void place(RecordConsumer to, Passage place) {
        to.startGroup();
        to.startField(Schema.ELEMENT, 0);
        to.startGroup();
        whole(to, Schema.START, 0, place.start());
        whole(to, Schema.END, 1, place.end());
        text(to, Schema.QUOTE, 2, place.quote());
        text(to, Schema.TEXT, 3, place.text());
        to.endGroup();
        to.endField(Schema.ELEMENT, 0);
        to.endGroup();
    }

    private static void text(RecordConsumer to, String name, int index, String value) {
        to.startField(name, index);
        to.addBinary(binary(value));
        to.endField(name, index);
    }

    private static void whole(RecordConsumer to, String name, int index, long value) {
        to.startField(name, index);
        to.addLong(value);
        to.endField(name, index);
    }

    /// A lone half of a pair becomes a question mark here, where Parquet's own encoder would stop.
    private static Binary binary(String words) {
        return Binary.fromConstantByteArray(words.getBytes(StandardCharsets.UTF_8));
    }
}
