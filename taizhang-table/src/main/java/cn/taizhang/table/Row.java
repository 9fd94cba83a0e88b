package cn.taizhang.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One record as named cells, the cell at each index under the name at that index.
///
/// 例: `type` fact, `id` …, `indicator` 地区生产总值, `value` 6.
public record Row(List<String> names, List<Cell> cells) {

    public Row {
        names = List.copyOf(names);
        cells = List.copyOf(cells);
        if (names.size() != cells.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + names.size() + " names");
        }
    }

    /// The cell of a name; blank where the row has none of that name.
    public Cell cell(String name) {
        int at = names.indexOf(name);
        return at < 0 ? Cell.BLANK : cells.get(at);
    }

    /// The cell of a name in words; the empty string for a blank.
    public String text(String name) {
        return cell(name).words();
    }

    /// The cells in the order of other columns, blank where this row has none of a name.
    public List<Cell> under(List<String> columns) {
        Map<String, Cell> byName = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), cells.get(i));
        }
        return columns.stream()
                .map(column -> byName.getOrDefault(column, Cell.BLANK))
                .toList();
    }
}
