package cn.taizhang.ledger.store;

import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One connection to the database of a ledger: SQLite or PostgreSQL, with the same statements.
///
/// 例: `database.list("SELECT name FROM source WHERE seq = ?", row -> row.text(1), 3L)` is `[本溪市2024.txt]`.
///
/// - Used by one thread at a time.
/// - Every failure of the database is a [LedgerFailure] that says which kind it was.
public final class Database implements AutoCloseable {

    private static final int FETCH = 2_000;

    private final LedgerAddress address;
    private final Dialect dialect;
    private final String url;
    private final Connection connection;

    private Database(LedgerAddress address, Dialect dialect, String url, Properties settings) throws SQLException {
        this.address = address;
        this.dialect = dialect;
        this.url = url;
        this.connection = DriverManager.getConnection(url, settings);
    }

    /// Of what only one writer at a time may be busy with; each waits for its own kind alone.
    public enum Turn {
        /// Adding to the chain.
        APPENDING(7_020_261_122L),
        /// Changing accounts.
        ACCOUNTS(7_020_261_123L),
        /// Changing saved views.
        VIEWS(7_020_261_124L),
        /// Adding to the chain of events.
        EVENTS(7_020_261_125L);

        /// Any number does, as long as every writer of a ledger asks for the same one.
        private final long number;

        Turn(long number) {
            this.number = number;
        }
    }

    /// Makes one value of a row.
    public interface Reading<T> {
        T of(Values row) throws SQLException;
    }

    /// Opens for writing; an SQLite file is made, with its tables, when there is none.
    public static Database writing(LedgerAddress address) {
        if (address instanceof LedgerAddress.File file && NewFile.isDue(file)) {
            new NewFile(file).make(Schema::migrate);
        }
        return opened(address);
    }

    static Database opened(LedgerAddress address) {
        return switch (address) {
            case LedgerAddress.File file -> sqlite(file, Sqlite.writing(file.path()));
            case LedgerAddress.Server server -> server(server);
        };
    }

    /// Opens what exists for questions only.
    public static Database reading(LedgerAddress address) {
        return existing(address, Sqlite::reading);
    }

    /// Opens what exists for questions only, as one of many connections of a process that together keep little memory.
    public static Database readingAmongMany(LedgerAddress address) {
        return existing(address, Sqlite::readingAmongMany);
    }

    private static Database existing(LedgerAddress address, Function<Path, String> url) {
        return switch (address) {
            case LedgerAddress.File file -> {
                if (!Files.exists(file.path())) {
                    throw new LedgerFailure(Kind.ABSENT, file.shown(), "no such file");
                }
                yield sqlite(file, url.apply(file.path()));
            }
            case LedgerAddress.Server server -> server(server);
        };
    }

    private static Database sqlite(LedgerAddress.File file, String url) {
        Path folder = file.path().toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new LedgerFailure(Kind.READ_ONLY, file.shown(), "no such folder: " + folder);
        }
        if (Files.isDirectory(file.path())) {
            throw new LedgerFailure(Kind.DAMAGED, file.shown(), "is a folder");
        }
        try {
            return new Database(file, Dialect.SQLITE, url, new Properties());
        } catch (SQLException e) {
            throw new LedgerFailure(Dialect.SQLITE.kind(e), file.shown(), e);
        }
    }

    private static Database server(LedgerAddress.Server server) {
        Properties settings = new Properties();
        settings.setProperty("reWriteBatchedInserts", "true");
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("ApplicationName", "taizhang");
        try {
            return new Database(server, Dialect.POSTGRESQL, server.url(), settings);
        } catch (SQLException e) {
            Kind kind = Dialect.POSTGRESQL.kind(e);
            throw new LedgerFailure(kind == Kind.OTHER ? Kind.UNREACHABLE : kind, server.shown(), e);
        }
    }

    public LedgerAddress address() {
        return address;
    }

    String url() {
        return url;
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    /// All rows, each as the function makes it. Question marks are filled in order.
    public <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, reading, found::add, values);
        return found;
    }

    /// The rows one by one; memory does not grow with their number.
    public <T> void each(String sql, Reading<T> reading, Consumer<T> sink, Object... values) {
        each(FETCH, sql, reading, sink, values);
    }

    /// No more than `portion` rows are held at once.
    <T> void each(int portion, String sql, Reading<T> reading, Consumer<T> sink, Object... values) {
        try (Cursor cursor = Cursor.open(this)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(portion);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    Values row = new Values(rows);
                    while (rows.next()) {
                        sink.accept(reading.of(row));
                    }
                }
            }
            cursor.done();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// The one number a question answers with, 0 for none.
    public long number(String sql, Object... values) {
        List<Long> found = list(sql, row -> row.whole(1), values);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    /// Runs a statement that answers nothing.
    public void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// Changes rows and answers with their number. Question marks are filled in order.
    public int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// Begins a transaction in which every question sees the ledger as it is now, whatever is written meanwhile;
    /// [#rollback()] ends it. For a database that was opened for questions only.
    public void freeze() {
        try {
            if (dialect == Dialect.POSTGRESQL) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failure(e);
        }
        // Both databases choose what they show with the first question.
        number("SELECT max(seq) FROM posting");
    }

    /// Begins a transaction in which no other writer appends.
    public void begin() {
        begin(Turn.APPENDING);
    }

    /// Begins a transaction that waits for its turn; SQLite lets in one writer at a time by itself.
    public void begin(Turn turn) {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failure(e);
        }
        take(turn);
    }

    /// Waits for a further turn inside a transaction that has begun; one that is held already is not waited for.
    public void take(Turn turn) {
        if (!inTransaction()) {
            throw new IllegalStateException("a turn is taken inside a transaction");
        }
        if (dialect == Dialect.POSTGRESQL) {
            run("SELECT pg_advisory_xact_lock(" + turn.number + ")");
        }
    }

    public void commit() {
        try {
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    public void rollback() {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    public boolean inTransaction() {
        try {
            return !connection.getAutoCommit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    LedgerFailure failure(SQLException e) {
        return new LedgerFailure(dialect.kind(e), address.shown(), e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
