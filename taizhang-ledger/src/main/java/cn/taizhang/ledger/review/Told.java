package cn.taizhang.ledger.review;

import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One value a record was read with, as far as it is worth a look when the record is doubted.
///
/// 例: `indicator` 城镇新增就业, `value` 3.2, `unit` 万人.
///
/// - Positions, ids and what follows from other columns are left out, and so is what is blank.
public record Told(Column column, String value) {

    private static final Set<String> NAMES = Set.of(
            "indicator",
            "kind",
            "value",
            "valueHigh",
            "unit",
            "bound",
            "status",
            "from",
            "to",
            "scope",
            "hedge",
            "verb",
            "object",
            "stage",
            "testability",
            "name",
            "title",
            "wording",
            "code",
            "detail",
            "place",
            "year",
            "verdict");

    /// What a payload tells of a record of a type, in the order of its columns.
    public static List<Told> of(String type, String payload) {
        List<Column> columns =
                RecordTables.types().contains(type) ? RecordTables.of(type).columns() : LinkPayload.columns();
        List<Cell> cells = RecordJson.cells(columns, payload);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (NAMES.contains(columns.get(i).name()) && !(cells.get(i) instanceof Cell.Blank)) {
                told.add(new Told(columns.get(i), cells.get(i).words()));
            }
        }
        return told;
    }
}
