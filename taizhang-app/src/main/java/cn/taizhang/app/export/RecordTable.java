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

    List<Row.Field> fields(Entry entry, Document document) {
        T own = entries.cast(entry);
        return columns.stream()
                .map(column -> new Row.Field(column.name(), column.cell().apply(own, document)))
                .toList();
    }
}
