package cn.taizhang.ledger.entry;

import cn.taizhang.ledger.store.Shape;
import cn.taizhang.ledger.store.Values;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An entry as a row of the table, and back.
public final class PostedRow {

    /// How many columns an entry has.
    public static final int COLUMNS = Shape.ENTRY.columns().size();

    /// The columns [#of(Values)] reads, in its order, each with the name of the table before it.
    public static String columns(String table) {
        return Shape.ENTRY.names(table);
    }

    public static @Nullable Object[] values(Posted entry) {
        Anchor anchor = entry.anchor();
        Facets facets = entry.facets();
        return new @Nullable Object[] {
            entry.seq(),
            entry.posting(),
            entry.document(),
            entry.id(),
            entry.type(),
            entry.act().word(),
            whole(entry.supersedes()),
            (long) anchor.start(),
            (long) anchor.end(),
            whole(anchor.within().sentence()),
            whole(anchor.within().from()),
            whole(anchor.within().to()),
            words(anchor.locator()),
            anchor.quote(),
            anchor.text().equals(anchor.quote()) ? null : anchor.text(),
            entry.payload(),
            words(facets.section()),
            words(facets.role()),
            words(facets.indicator()),
            words(facets.kind()),
            words(facets.status()),
            words(facets.testability()),
            whole(facets.from()),
            whole(facets.to()),
            facets.confidence() < 0 ? null : (Object) facets.confidence()
        };
    }

    /// The entry of a row whose first columns are [#columns(String)].
    public static Posted of(Values row) throws SQLException {
        return new Posted(
                row.whole(1),
                row.whole(2),
                row.whole(3),
                row.text(4),
                row.text(5),
                Act.of(row.text(6)),
                row.whole(7),
                new Anchor(
                        (int) row.whole(8),
                        (int) row.whole(9),
                        new Anchor.Within(row.whole(10), (int) row.whole(11), (int) row.whole(12)),
                        row.text(13),
                        row.text(14),
                        row.absent(15) ? row.text(14) : row.text(15)),
                row.text(16),
                new Facets(
                        row.text(17),
                        row.text(18),
                        row.text(19),
                        row.text(20),
                        row.text(21),
                        row.text(22),
                        (int) row.whole(23),
                        (int) row.whole(24),
                        row.absent(25) ? Facets.UNSTATED : row.real(25)));
    }

    private static @Nullable Long whole(long value) {
        return value == 0 ? null : value;
    }

    private static @Nullable String words(String value) {
        return value.isEmpty() ? null : value;
    }

    private PostedRow() {}
}
