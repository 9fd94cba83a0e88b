package cn.taizhang.ledger.view;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A table that the ledger can be asked for.
///
/// 例: `View.of("fact")` has a row for every standing figure of a report that counts; `document` every file and what
/// became of it; `entry` all that was ever written; `link` what became of promises.
///
/// - Rows are handed over one by one, in the order in which they were written: memory does not grow with their number.
public interface View {

    Table table();

    void rows(Ledger ledger, Ask ask, Consumer<List<Cell>> sink);

    /// What is wanted: of which reports, on which indicator (empty: any).
    record Ask(Predicate<Holding> reports, String indicator) {}

    /// Whether only what counts is in it: no variants, replaced editions or texts that are no report.
    default boolean isCounted() {
        return false;
    }

    /// Whether it can be narrowed to one indicator.
    default boolean hasIndicators() {
        return false;
    }

    /// The names of all views: the record types, `document`, `entry` and `link`.
    static List<String> names() {
        List<String> names = new ArrayList<>(RecordTables.types());
        names.add(DocumentView.NAME);
        names.add(EntryView.NAME);
        names.add(LinkView.NAME);
        return names;
    }

    /// The view of a name among [#names()].
    static View of(String name) {
        return switch (name) {
            case DocumentView.NAME -> new DocumentView();
            case EntryView.NAME -> new EntryView();
            case LinkView.NAME -> new LinkView();
            default -> new RecordView(name);
        };
    }
}
