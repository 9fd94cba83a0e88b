package cn.taizhang.ledger.view;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordRows;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Records of some types as rows of one table: what all share, whose report they stand in, then the columns of the
/// types.
///
/// 例: facts and projects have one column `status`; a project has no cell under `value`.
///
/// - Of one type it is the table of its [View].
public final class RecordLines {

    private final List<Column> shared = new ArrayList<>();
    private final List<String> names;
    private final SequencedMap<String, Column> own = new LinkedHashMap<>();

    public RecordLines(List<String> types) {
        shared.addAll(new RecordRows(true).table("record", List.of()).columns());
        shared.addAll(LedgerColumns.RECORD);
        types.forEach(type ->
                RecordTables.of(type).columns().forEach(column -> own.merge(column.name(), column, Column::merged)));
        this.names = List.copyOf(own.keySet());
    }

    public Table table(String name) {
        List<Column> columns = new ArrayList<>(shared);
        columns.addAll(own.values());
        return new Table(name, columns);
    }

    /// The cells of a record of one of the types, with its sentence and whose report it stands in.
    public List<Cell> cells(Posted entry, String sentence, Holding holding) {
        List<Cell> cells = new ArrayList<>(shared.size() + names.size());
        cells.add(Cell.text(entry.type()));
        cells.add(Cell.text(entry.id()));
        cells.add(Cell.text(holding.file().name()));
        cells.add(Cell.text(holding.file().path()));
        cells.add(Cell.text(holding.report()));
        cells.add(Cell.number(entry.anchor().start()));
        cells.add(Cell.number(entry.anchor().end()));
        cells.add(Cell.text(entry.anchor().locator()));
        cells.add(Cell.text(entry.anchor().quote()));
        cells.add(Cell.text(entry.anchor().text()));
        cells.add(Cell.text(holding.head().place()));
        cells.add(Cell.text(holding.head().code()));
        cells.add(Cell.text(holding.head().level()));
        cells.add(Cell.year(holding.head().year()));
        cells.add(Cell.text(entry.act().word()));
        cells.add(Cell.text(sentence));
        own(entry, cells);
        return cells;
    }

    private void own(Posted entry, List<Cell> cells) {
        List<Cell> values = RecordJson.cells(entry.type(), entry.payload());
        List<Column> columns = RecordTables.of(entry.type()).columns();
        if (columns.size() == names.size()) {
            cells.addAll(values);
            return;
        }
        SequencedMap<String, Cell> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(columns.get(i).name(), values.get(i));
        }
        names.forEach(name -> cells.add(cell(named.getOrDefault(name, Cell.BLANK), own.get(name))));
    }

    /// A column that is text for one type and a number for another takes words.
    private static Cell cell(Cell cell, @Nullable Column column) {
        boolean worded = column != null && column.type() == Column.Type.TEXT;
        return worded ? Cell.text(cell.words()) : cell;
    }
}
