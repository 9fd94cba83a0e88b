package cn.taizhang.ledger.saved;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Database.Turn;
import cn.taizhang.ledger.store.Values;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The saved views of each person, kept beside the ledger in its database.
///
/// 例: `save("李明", "/records", "含糊承诺", "type=commitment&testability=vague")`.
///
/// - A name stands once a person and page: saving under it again replaces what it meant.
/// - Nobody sees, replaces or takes away those of another.
public final class SavedViews {

    /// What one person can keep of one page; more is no list to choose from.
    public static final int MOST = 100;

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUERY = 4000;

    private final Database database;
    private final Clock clock;

    public SavedViews(Ledger ledger, Clock clock) {
        this.database = ledger.database();
        this.clock = clock;
    }

    /// Those of a person on a page, by name.
    public static List<SavedView> of(Ledger ledger, String owner, String page) {
        return ledger.database()
                .list(
                        "SELECT seq, owner, page, name, query, created FROM saved_view WHERE owner = ? AND page = ?"
                                + " ORDER BY name",
                        SavedViews::view,
                        owner,
                        page);
    }

    /// Keeps a state; false where there is no room, or name or query are too long or empty.
    public boolean save(String owner, String page, String name, String query) {
        String title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            return false;
        }
        return inTurn(() -> {
            database.update("DELETE FROM saved_view WHERE owner = ? AND page = ? AND name = ?", owner, page, title);
            boolean hasRoom =
                    database.number("SELECT count(*) FROM saved_view WHERE owner = ? AND page = ?", owner, page) < MOST;
            if (hasRoom) {
                database.update(
                        "INSERT INTO saved_view (seq, owner, page, name, query, created) VALUES (?, ?, ?, ?, ?, ?)",
                        database.number("SELECT max(seq) FROM saved_view") + 1,
                        owner,
                        page,
                        title,
                        query,
                        Instant.now(clock).toString());
            }
            return hasRoom;
        });
    }

    /// Takes one of a person's views away; false where they have none of this number.
    public boolean remove(String owner, long seq) {
        return inTurn(() -> database.update("DELETE FROM saved_view WHERE owner = ? AND seq = ?", owner, seq) == 1);
    }

    private interface Work {
        boolean done();
    }

    private boolean inTurn(Work work) {
        database.begin(Turn.VIEWS);
        try {
            boolean done = work.done();
            database.commit();
            return done;
        } finally {
            // Nothing is left to be taken back once it was committed.
            database.rollback();
        }
    }

    private static SavedView view(Values row) throws SQLException {
        return new SavedView(
                row.whole(1), row.text(2), row.text(3), row.text(4), row.text(5), Instant.parse(row.text(6)));
    }
}
