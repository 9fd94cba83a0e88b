package cn.taizhang.ledger.store;

import cn.taizhang.ledger.LedgerFailure.Kind;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/// In what the two databases differ; all else is the same SQL.
///
/// 例: a column of bytes is `BLOB` in SQLite and `BYTEA` in PostgreSQL.
enum Dialect {
    SQLITE(
            Map.of(
                    "key",
                    "INTEGER PRIMARY KEY",
                    "bytes",
                    "BLOB",
                    "real",
                    "REAL",
                    "delete",
                    "DELETE",
                    "refuse",
                    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"),
            "sqlite"),
    POSTGRESQL(
            Map.of(
                    "key",
                    "BIGINT PRIMARY KEY",
                    "bytes",
                    "BYTEA",
                    "real",
                    "DOUBLE PRECISION",
                    "delete",
                    "DELETE OR TRUNCATE",
                    "refuse",
                    "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"),
            "postgresql");

    private static final int SQLITE_CODE = 0xFF;
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_NOTADB = 26;

    private final Map<String, String> words;
    private final String folder;

    Dialect(Map<String, String> words, String folder) {
        this.words = words;
        this.folder = folder;
    }

    /// What the migrations call `${key}`, `${bytes}`, `${real}`, `${delete}` and `${refuse}`.
    Map<String, String> words() {
        return words;
    }

    /// Where its own migrations stand.
    String folder() {
        return folder;
    }

    Kind kind(SQLException e) {
        return this == SQLITE ? sqlite(e) : postgresql(String.valueOf(e.getSQLState()), e);
    }

    private static Kind sqlite(SQLException e) {
        return switch (e.getErrorCode() & SQLITE_CODE) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.BUSY;
            case SQLITE_READONLY, SQLITE_CANTOPEN -> Kind.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            case SQLITE_FULL -> Kind.FULL;
            default ->
                String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no such table")
                        ? Kind.DAMAGED
                        : Kind.OTHER;
        };
    }

    private static Kind postgresql(String state, SQLException e) {
        return switch (state) {
            case "53100" -> Kind.FULL;
            case "25006", "42501" -> Kind.READ_ONLY;
            case "XX001", "XX002", "42P01" -> Kind.DAMAGED;
            case "55P03", "57014" -> Kind.BUSY;
            default ->
                state.startsWith("08") || state.startsWith("28") || state.startsWith("57P") || "3D000".equals(state)
                        ? Kind.UNREACHABLE
                        : String.valueOf(e.getMessage()).contains("The connection attempt failed")
                                ? Kind.UNREACHABLE
                                : Kind.OTHER;
        };
    }
}
