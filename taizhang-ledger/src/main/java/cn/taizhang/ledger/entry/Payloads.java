package cn.taizhang.ledger.entry;

import cn.taizhang.table.Cell;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.HashMap;
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
        Map<String, Cell> changes = new HashMap<>();
        for (String offset : OFFSETS) {
            String at = RecordJson.value(payload, offset);
            if (!at.isEmpty()) {
                changes.put(offset, Cell.number(Long.parseLong(at) + further));
            }
        }
        return changes.isEmpty() ? payload : with(type, payload, changes);
    }

    private Payloads() {}
}
