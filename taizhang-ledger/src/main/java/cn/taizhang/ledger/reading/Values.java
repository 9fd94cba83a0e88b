package cn.taizhang.ledger.reading;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Passage;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns of one record by name.
///
/// 例: `number("value")` is 6.5; `constant("bound", EQ)` is GE, or EQ where a person cleared the column.
final class Values {

    /// At which index each column of each type stands.
    private static final Map<String, Map<String, Integer>> PLACES = places();

    private final Map<String, Integer> places;
    private final List<Cell> cells;

    Values(String type, String payload) {
        this.places = PLACES.getOrDefault(type, Map.of());
        this.cells = RecordJson.cells(type, payload);
    }

    private static Map<String, Map<String, Integer>> places() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (String type : RecordTables.types()) {
            Map<String, Integer> own = new HashMap<>();
            RecordTables.of(type).names().forEach(name -> own.put(name, own.size()));
            all.put(type, Map.copyOf(own));
        }
        return Map.copyOf(all);
    }

    private Cell cell(String name) {
        Integer at = places.get(name);
        if (at == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return cells.get(at);
    }

    boolean has(String name) {
        return !(cell(name) instanceof Cell.Blank);
    }

    String word(String name) {
        return cell(name).words();
    }

    BigDecimal number(String name) {
        return cell(name) instanceof Cell.Number number ? number.value() : new BigDecimal(word(name));
    }

    /// A count, an offset or a year; 0 for a blank.
    int whole(String name) {
        return cell(name) instanceof Cell.Whole whole ? (int) whole.value() : 0;
    }

    List<String> texts(String name) {
        return cell(name) instanceof Cell.Texts texts ? texts.values() : List.of();
    }

    List<Passage> passages(String name) {
        return cell(name) instanceof Cell.Places found ? found.values() : List.of();
    }

    /// The constant of a closed set, or another where the column is blank.
    <E extends Enum<E>> E constant(String name, E otherwise) {
        String word = word(name);
        return word.isEmpty() ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), word.toUpperCase(Locale.ROOT));
    }
}
