package cn.taizhang.app.export;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import java.util.List;

/// The columns of one record type, beyond those that all types share.
///
/// 例: `term` has ordinal, term, definition, uses.
record RecordTable<T extends Entry>(String type, Class<T> entries, List<Column<T>> columns) {

    RecordTable {
        columns = List.copyOf(columns);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    void addFields(Entry entry, Document document, List<Row.Field> fields) {
        T own = entries.cast(entry);
        for (Column<T> column : columns) {
            fields.add(new Row.Field(column.name(), column.cell().apply(own, document)));
        }
    }
}
