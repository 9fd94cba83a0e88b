package cn.taizhang.ledger.posting;

import cn.taizhang.ledger.store.Shape;
import cn.taizhang.ledger.store.Values;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An entry as a row of the table, and back.
public final class PostedRow {

    /// The columns [#of(Values)] reads, in its order, each with the name of the table before it.
    public static String columns(String table) {
        return Shape.ENTRY.names(table);
    }

    static @Nullable Object[] values(Posted entry) {
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
            whole(anchor.sentence()),
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
                        row.whole(10),
                        row.text(11),
                        row.text(12),
                        row.absent(13) ? row.text(12) : row.text(13)),
                row.text(14),
                new Facets(
                        row.text(15),
                        row.text(16),
                        row.text(17),
                        row.text(18),
                        row.text(19),
                        row.text(20),
                        (int) row.whole(21),
                        (int) row.whole(22),
                        row.absent(23) ? Facets.UNSTATED : row.real(23)));
    }

    private static @Nullable Long whole(long value) {
        return value == 0 ? null : value;
    }

    private static @Nullable String words(String value) {
        return value.isEmpty() ? null : value;
    }

    private PostedRow() {}
}
