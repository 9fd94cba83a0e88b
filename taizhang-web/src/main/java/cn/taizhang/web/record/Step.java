package cn.taizhang.web.record;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Recorded;
import cn.taizhang.table.Column;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.page.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One entry of the history of a record: what it says of it, by whom, when and why, and what it changed.
///
/// 例: entry 912, corrected, 李明, 「原文为6.5%」, value 6 → 6.5.
///
/// - `author` is a person, or the reader with its version; `kind` tells an undoing from a first word.
public record Step(
        long seq,
        String kind,
        String act,
        String actShown,
        String author,
        Instant at,
        String reason,
        List<Change> changes) {

    /// A column that became another: its name, its heading in the language, the value before and after.
    public record Change(String column, String heading, String before, String after) {}

    /// All steps, the newest first.
    static List<Step> all(List<Recorded> told, Words words) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Recorded one = told.get(i);
            steps.addFirst(new Step(
                    one.entry().seq(),
                    one.word().kind(),
                    one.entry().act().word(),
                    Values.shared("act", one.entry().act().word(), words),
                    one.word().author().name(),
                    one.word().at(),
                    one.word().reason(),
                    i == 0 ? List.of() : changes(told.get(i - 1).entry(), one.entry(), words)));
        }
        return steps;
    }

    private static List<Change> changes(Posted before, Posted after, Words words) {
        Values old = Values.of(before);
        Values now = Values.of(after);
        List<Change> changes = new ArrayList<>();
        for (Column column : now.columns()) {
            String name = column.name();
            if (!old.word(name).equals(now.word(name))) {
                changes.add(
                        new Change(name, words.of(column.heading()), old.shown(name, words), now.shown(name, words)));
            }
        }
        return changes;
    }
}
