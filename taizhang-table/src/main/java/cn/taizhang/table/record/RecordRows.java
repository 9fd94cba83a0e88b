package cn.taizhang.table.record;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Row;
import cn.taizhang.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Turns entries into rows: what all records share, then what their type adds.
///
/// 例: the fact of 「增长6%」 begins `type` fact, `id` …, and ends `rule` growth, `confidence` 0.9.
///
/// - `sourcePath` is kept only where several files bear the same name.
/// - The row of an entry has the names of its own type; [Row#under] puts it under those of several.
public final class RecordRows {

    private final boolean withPaths;
    private final Map<String, List<String>> names = new HashMap<>();

    public RecordRows(boolean withPaths) {
        this.withPaths = withPaths;
        RecordTables.types().forEach(type -> names.put(type, names(List.of(type))));
    }

    /// The names of all columns that records of these types can have, in order.
    public List<String> names(List<String> types) {
        LinkedHashSet<String> all = new LinkedHashSet<>(CommonColumns.names(withPaths));
        types.forEach(type -> all.addAll(RecordTables.of(type).names()));
        return List.copyOf(all);
    }

    /// A table of records of these types; columns of one name become one column.
    public Table table(String name, List<String> types) {
        SequencedMap<String, Column> all = new LinkedHashMap<>();
        CommonColumns.columns(withPaths).forEach(column -> all.put(column.name(), column));
        types.forEach(type ->
                RecordTables.of(type).columns().forEach(column -> all.merge(column.name(), column, Column::merged)));
        return new Table(name, List.copyOf(all.values()));
    }

    /// The row of an entry, with the document it was read in.
    public Row row(Origin origin, Document document, Entry entry) {
        List<String> own = names.getOrDefault(entry.type(), List.of());
        List<Cell> cells = new ArrayList<>(own.size());
        Evidence evidence = entry.evidence();
        cells.add(new Cell.Text(entry.type()));
        cells.add(new Cell.Text(entry.id().value()));
        cells.add(new Cell.Text(origin.source()));
        if (withPaths) {
            cells.add(new Cell.Text(origin.path()));
        }
        cells.add(Cell.text(origin.report()));
        cells.add(Cell.number(evidence.start()));
        cells.add(Cell.number(evidence.end()));
        cells.add(Cell.text(evidence.locator()));
        cells.add(new Cell.Text(evidence.quote()));
        cells.add(new Cell.Text(evidence.text()));
        RecordTables.of(entry.type()).addCells(entry, document, cells);
        return new Row(own, cells);
    }
}
