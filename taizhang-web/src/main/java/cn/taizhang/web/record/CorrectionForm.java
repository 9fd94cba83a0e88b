package cn.taizhang.web.record;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.table.Column;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.page.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a record that a person may set, with what they hold now.
///
/// 例: 限定 is a choice of 等于, 左右, 以上, …; 数值 takes a number.
///
/// - `seen` numbers the entry the form was made from.
public record CorrectionForm(String id, long seen, List<Field> fields) {

    /// One column; with options it is a choice among them; one that is `needed` cannot be cleared.
    public record Field(String name, String label, String meaning, Takes takes, String value, List<Option> options) {}

    /// What a column takes.
    public record Takes(boolean number, boolean needed) {}

    /// One value of a closed set.
    public record Option(String value, String label) {}

    static CorrectionForm of(Posted entry, Words words) {
        Values values = Values.of(entry);
        return new CorrectionForm(
                entry.id(),
                entry.seq(),
                Corrections.settable(entry.type()).stream()
                        .map(column -> field(column, values.word(column.name()), words))
                        .toList());
    }

    private static Field field(Column column, String value, Words words) {
        return new Field(
                column.name(),
                words.of(column.heading()),
                words.of(column.meaning()),
                new Takes(
                        column.type() == Column.Type.NUMBER || column.type() == Column.Type.WHOLE,
                        Corrections.isNeeded(column)),
                value,
                column.choices().stream()
                        .map(choice -> new Option(choice.value(), words.of(choice.meaning())))
                        .toList());
    }

    /// Those of the sent values that differ from what stands.
    static Map<String, String> changed(Posted entry, Map<String, String> sent) {
        Values values = Values.of(entry);
        Map<String, String> changed = new HashMap<>(sent);
        changed.entrySet()
                .removeIf(one -> values.word(one.getKey()).equals(one.getValue().strip()));
        return changed;
    }
}
