package cn.taizhang.ledger.store;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// The tables of a ledger and their versions.
///
/// - A ledger of the present version is opened without asking the migration library, which is slow to start.
/// - One that a newer version made is left alone.
public final class Schema {

    /// The last migration this program knows.
    public static final int VERSION = 6;

    private static final String HISTORY = "flyway_schema_history";

    /// Whatever else keeps a log in the process: the one whose level is set here.
    private static final String LOG = "org.flywaydb.core.internal.logging.javautil.JavaUtilLogCreator";

    private static final String PLACE = "classpath:cn/taizhang/ledger/migration/";

    /// Brings a ledger to the present version, from nothing if need be.
    public static void migrate(Database database) {
        int version = version(database);
        if (version == 0 && !has(database, HISTORY) && has(database, "%")) {
            throw new LedgerFailure(Kind.DAMAGED, database.address().shown(), "holds other tables than a ledger");
        } else if (version < VERSION) {
            apply(database);
        } else {
            check(database, version);
        }
    }

    /// Stops when the ledger is not of the present version.
    public static void require(Database database) {
        check(database, version(database));
    }

    /// Stops when there is no ledger, of whatever version.
    public static void requireAny(Database database) {
        found(database, version(database));
    }

    private static void check(Database database, int version) {
        found(database, version);
        if (version != VERSION) {
            throw new LedgerFailure(
                    version < VERSION ? Kind.OLDER : Kind.VERSION,
                    database.address().shown(),
                    "schema version " + version + ", expected " + VERSION);
        }
    }

    private static void found(Database database, int version) {
        if (version == 0) {
            throw new LedgerFailure(Kind.DAMAGED, database.address().shown(), "holds no ledger");
        }
    }

    /// The version of the tables; 0 for an empty database.
    private static int version(Database database) {
        if (!has(database, HISTORY)) {
            return 0;
        }
        List<String> failed = database.list("SELECT script FROM " + HISTORY + " WHERE NOT success", row -> row.text(1));
        if (!failed.isEmpty()) {
            throw new LedgerFailure(
                    Kind.VERSION, database.address().shown(), "migration " + failed.getFirst() + " did not finish");
        }
        return database
                .list("SELECT version FROM " + HISTORY + " WHERE version IS NOT NULL", row -> row.text(1))
                .stream()
                .mapToInt(Schema::number)
                .max()
                .orElse(0);
    }

    private static int number(String version) {
        boolean whole = !version.isEmpty() && version.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(version) : Integer.MAX_VALUE;
    }

    private static boolean has(Database database, String table) {
        try {
            DatabaseMetaData data = database.connection().getMetaData();
            try (ResultSet tables = data.getTables(null, schema(database), table, new String[] {"TABLE"})) {
                return tables.next();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private static @Nullable String schema(Database database) throws SQLException {
        return database.connection().getSchema();
    }

    private static void apply(Database database) {
        Logger talk = Logger.getLogger("org.flywaydb");
        talk.setLevel(Level.SEVERE);
        try {
            Flyway.configure()
                    .loggers(LOG)
                    .dataSource(database.url(), null, null)
                    .locations(PLACE + "shared", PLACE + database.dialect().folder())
                    .placeholders(database.dialect().words())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (version(database) == VERSION) {
                // Another process did it just now.
                return;
            }
            throw e.getCause() instanceof SQLException sql
                    ? database.failure(sql)
                    : new LedgerFailure(Kind.VERSION, database.address().shown(), e);
        }
    }

    private Schema() {}
}
