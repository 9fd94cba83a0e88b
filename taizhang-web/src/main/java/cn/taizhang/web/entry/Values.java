package cn.taizhang.web.entry;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.view.View;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import cn.taizhang.web.page.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of one record by name, each as words of a language or as a value of JSON.
///
/// 例: `shown("bound")` is 左右, `word("bound")` is `approx`.
public final class Values {

    /// The columns of all records: what is common to them, and how an entry came into the ledger.
    private static final Map<String, Column> SHARED =
            byName(View.of("fact").table().columns());

    private final List<Column> columns;
    private final List<Cell> cells;

    private Values(List<Column> columns, List<Cell> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    public static Values of(Posted entry) {
        return new Values(RecordTables.of(entry.type()).columns(), RecordJson.cells(entry.type(), entry.payload()));
    }

    private static Map<String, Column> byName(List<Column> columns) {
        Map<String, Column> named = new HashMap<>();
        columns.forEach(column -> named.put(column.name(), column));
        return Map.copyOf(named);
    }

    /// The columns, in the order of the cells.
    public List<Column> columns() {
        return columns;
    }

    public Cell cell(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return cells.get(i);
            }
        }
        return Cell.BLANK;
    }

    public String word(String name) {
        return cell(name).words();
    }

    public boolean has(String name) {
        return !word(name).isEmpty();
    }

    /// A value as a person reads it: one of a closed set by its meaning.
    public String shown(String name, Words words) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> shown(column, word(name), words))
                .orElse("");
    }

    /// 例: `shown(act, "corrected")` is 人工更正.
    public static String shown(Column column, String value, Words words) {
        return column.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> words.of(choice.meaning()))
                .orElse(value);
    }

    /// The meaning of a value of a column that all records share. 例: `shared("act", "lost", words)` is 失锚.
    public static String shared(String name, String value, Words words) {
        Column column = SHARED.get(name);
        return column == null ? value : shown(column, value, words);
    }

    /// The values for JSON: numbers as numbers, blanks left out.
    public Map<String, Object> json() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!(cells.get(i) instanceof Cell.Blank)) {
                values.put(columns.get(i).name(), json(cells.get(i)));
            }
        }
        return values;
    }

    private static Object json(Cell cell) {
        return switch (cell) {
            case Cell.Number(BigDecimal value) -> value;
            case Cell.Whole(long value) -> value;
            case Cell.YesNo(boolean value) -> value;
            case Cell.Texts(List<String> values) -> values;
            case Cell.Places(var places) -> new ArrayList<>(places);
            case Cell.Text _, Cell.Blank _ -> cell.words();
        };
    }
}
