package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.query.Content;
import cn.taizhang.ledger.store.ChainCheck;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.NewFile;
import cn.taizhang.ledger.store.Rows;
import cn.taizhang.ledger.store.Schema;
import cn.taizhang.ledger.store.Shape;
import java.nio.file.Path;

/// Makes a ledger of a backup, in either database.
///
/// 例: `Restore.into(Path.of("备份.zip"), LedgerAddress.of("新台账.db"))`.
///
/// - Only where there is no ledger, or an empty one.
/// - The backup is checked before anything is written, and the ledger before it counts: every hash of both chains,
///   and what it says. On any fault nothing is left of it.
public final class Restore {

    private final BackupFile backup;

    private Restore(BackupFile backup) {
        this.backup = backup;
    }

    public static Manifest into(Path file, LedgerAddress to) {
        try (BackupFile backup = BackupFile.open(file)) {
            Restore restore = new Restore(backup);
            if (to instanceof LedgerAddress.File place && NewFile.isDue(place)) {
                boolean first = new NewFile(place).make(database -> {
                    Schema.migrate(database);
                    restore.fill(database);
                });
                if (!first) {
                    throw occupied(to, "made by another process just now");
                }
            } else {
                try (Database database = Database.writing(to)) {
                    Schema.migrate(database);
                    restore.fill(database);
                }
            }
            return backup.manifest();
        }
    }

    private static LedgerFailure occupied(LedgerAddress to, String why) {
        return new LedgerFailure(Kind.OCCUPIED, to.shown(), why);
    }

    /// All in one transaction, which other writers wait for.
    private void fill(Database database) {
        try {
            database.begin();
            database.take(Database.Turn.EVENTS);
            for (Shape shape : Shape.WHOLE) {
                requireEmpty(database, shape);
            }
            for (Shape shape : backup.tables()) {
                try (Rows rows = new Rows(database, shape)) {
                    backup.each(shape, rows::add);
                    rows.flush();
                }
            }
            if (!ChainCheck.of(database).equals(backup.manifest().chain())) {
                throw backup.unlike("the chain");
            }
            if (!EventCheck.of(database).equals(backup.manifest().events())) {
                throw backup.unlike("the chain of events");
            }
            if (!Content.of(database).equals(backup.manifest().content())) {
                throw backup.unlike("the content");
            }
            database.commit();
        } finally {
            database.rollback();
        }
    }

    private static void requireEmpty(Database database, Shape shape) {
        long rows = database.number("SELECT count(*) FROM " + shape.table());
        if (rows > 0) {
            throw occupied(database.address(), "the table " + shape.table() + " has " + rows + " rows");
        }
    }
}
