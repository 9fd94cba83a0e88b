package cn.taizhang.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a file of rows is called and which columns it has.
///
/// 例: `fact` with `type`, `id`, `source`, …, `confidence`.
///
/// - No two columns have the same name.
public record Table(String name, List<Column> columns) {

    public Table {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns " + column.name() + " in the table " + name);
            }
        }
    }

    /// The names of the columns, in order.
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
