package cn.taizhang.ledger.account;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Values;
import cn.taizhang.table.Words;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Accounts and their events as rows of the database.
final class AccountRows {

    private static final String ACCOUNT = "SELECT name, password_hash, role, scope, locked_until, disabled, failures,"
            + " created, last_login FROM account ";
    private static final String EVENT =
            "SELECT seq, account, author, happened_at, kind, was, became FROM account_event ";

    private final Database database;

    AccountRows(Database database) {
        this.database = database;
    }

    Optional<Account> find(String name) {
        return database.list(ACCOUNT + "WHERE folded = ?", this::account, Account.folded(name)).stream()
                .findFirst();
    }

    List<Account> list() {
        return database.list(ACCOUNT + "ORDER BY seq", this::account);
    }

    long count() {
        return database.number("SELECT count(*) FROM account");
    }

    /// How many of the role ADMINISTRATOR can still log in.
    long administrators() {
        return database.number(
                "SELECT count(*) FROM account WHERE role = ? AND disabled = 0", Role.ADMINISTRATOR.code());
    }

    void insert(Account account) {
        database.update(
                "INSERT INTO account (seq, name, folded, password_hash, role, scope, failures, disabled, created)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?)",
                next("account"),
                account.name(),
                Account.folded(account.name()),
                account.passwordHash(),
                account.role().code(),
                account.scope().words(),
                account.created().toString());
    }

    void update(Account account) {
        database.update(
                "UPDATE account SET password_hash = ?, role = ?, scope = ?, failures = ?, locked_until = ?,"
                        + " disabled = ?, last_login = ? WHERE name = ?",
                account.passwordHash(),
                account.role().code(),
                account.scope().words(),
                (long) account.failures(),
                words(account.lockedUntil()),
                account.disabled() ? 1L : 0L,
                words(account.lastLogin()),
                account.name());
    }

    /// The event gets its number here.
    void insert(AccountEvent event) {
        database.update(
                "INSERT INTO account_event (seq, account, author, happened_at, kind, was, became)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                next("account_event"),
                event.account(),
                event.by(),
                event.at().toString(),
                Words.of(event.kind()),
                event.was(),
                event.became());
    }

    List<AccountEvent> events(long after, int limit) {
        return database.list(EVENT + "WHERE seq > ? ORDER BY seq LIMIT ?", AccountRows::event, after, limit);
    }

    List<AccountEvent> history(String name) {
        return database.list(EVENT + "WHERE account = ? ORDER BY seq", AccountRows::event, name);
    }

    private long next(String table) {
        return database.number("SELECT max(seq) FROM " + table) + 1;
    }

    private Account account(Values row) throws SQLException {
        return new Account(
                row.text(1),
                row.text(2),
                Role.of(row.text(3)).orElseThrow(() -> unknown("role")),
                scope(row.text(4)),
                instant(row.text(5)),
                row.whole(6) != 0,
                (int) row.whole(7),
                instant(row.text(8)),
                instant(row.text(9)));
    }

    private Scope scope(String words) {
        return switch (Scope.read(words)) {
            case Scope.Read.Understood understood -> understood.scope();
            case Scope.Read.Odd _ -> throw unknown("scope");
        };
    }

    private LedgerFailure unknown(String what) {
        return new LedgerFailure(
                LedgerFailure.Kind.DAMAGED, database.address().shown(), "an account has an unknown " + what);
    }

    private static AccountEvent event(Values row) throws SQLException {
        return new AccountEvent(
                row.whole(1),
                row.text(2),
                row.text(3),
                instant(row.text(4)),
                AccountEvent.Kind.valueOf(row.text(5).toUpperCase(Locale.ROOT)),
                row.text(6),
                row.text(7));
    }

    private static Instant instant(String words) {
        return words.isEmpty() ? Account.NEVER : Instant.parse(words);
    }

    private static @Nullable String words(Instant instant) {
        return instant.equals(Account.NEVER) ? null : instant.toString();
    }
}
