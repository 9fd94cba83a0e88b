package cn.taizhang.ledger.entry;

import cn.taizhang.table.Cell;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The columns of one record, changed in part.
public final class Payloads {

    private static final List<String> OFFSETS = List.of("numberStart", "numberEnd");

    /// The payload with other cells for some columns.
    public static String with(String type, String payload, Map<String, Cell> changes) {
        List<String> names = RecordTables.of(type).names();
        List<Cell> cells = new ArrayList<>(RecordJson.cells(type, payload));
        for (int i = 0; i < cells.size(); i++) {
            cells.set(i, changes.getOrDefault(names.get(i), cells.get(i)));
        }
        return RecordJson.write(names, cells);
    }

    /// The payload of a record that stands so many characters further on.
    public static String moved(String type, String payload, int further) {
        List<String> names = RecordTables.of(type).names();
        List<Cell> cells = new ArrayList<>(RecordJson.cells(type, payload));
        for (int i = 0; i < cells.size(); i++) {
            if (OFFSETS.contains(names.get(i)) && cells.get(i) instanceof Cell.Whole(long at)) {
                cells.set(i, Cell.number(at + further));
            }
        }
        return RecordJson.write(names, cells);
    }

    private Payloads() {}
}
