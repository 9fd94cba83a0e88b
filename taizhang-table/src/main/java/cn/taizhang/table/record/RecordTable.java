package cn.taizhang.table.record;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import java.util.ArrayList;
import java.util.List;

/// The columns of one record type, beyond those that all types share.
///
/// 例: `term` has ordinal, term, definition, uses.
///
/// - `names`, `columns` and the cells of an entry are in the same order.
public final class RecordTable<T extends Entry> {

    private final String type;
    private final Class<T> entries;
    private final List<RecordColumn<T>> values;
    private final List<String> names;

    RecordTable(String type, Class<T> entries, List<RecordColumn<T>> values) {
        this.type = type;
        this.entries = entries;
        this.values = List.copyOf(values);
        this.names = this.values.stream().map(RecordColumn::name).toList();
    }

    public String type() {
        return type;
    }

    public List<String> names() {
        return names;
    }

    public List<Column> columns() {
        return ColumnFile.of(type);
    }

    /// The cells of a record of this type that was read in the document.
    public List<Cell> cells(Entry entry, Document document) {
        List<Cell> cells = new ArrayList<>(names.size());
        addCells(entry, document, cells);
        return List.copyOf(cells);
    }

    void addCells(Entry entry, Document document, List<Cell> cells) {
        T own = entries.cast(entry);
        for (RecordColumn<T> value : values) {
            cells.add(value.cell().apply(own, document));
        }
    }
}
