package cn.taizhang.table.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// One row that somebody filled in: its number as the spreadsheet shows it, and its cells by the keys of the headings.
///
/// 例: 4, {task: 新建改建公路110公里, lead: 市交通局, due: 2024-12-31}.
///
/// - Every key of the headings is there; a blank cell is empty, and so is one whose column the sheet does not have.
/// - `headed` are the keys whose columns it has.
public record SheetRow(int number, Map<String, String> cells, Set<String> headed) {

    public SheetRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        headed = Set.copyOf(headed);
    }

    /// The text of a cell, empty where it is blank.
    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }
}
