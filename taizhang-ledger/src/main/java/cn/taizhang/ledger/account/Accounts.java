package cn.taizhang.ledger.account;

import cn.taizhang.ledger.account.AccountEvent.Kind;
import cn.taizhang.ledger.account.Changed.Done;
import cn.taizhang.ledger.account.Changed.Reason;
import cn.taizhang.ledger.account.Changed.Refused;
import cn.taizhang.ledger.event.EventLog;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.table.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The accounts of a ledger, and all that ever became of them.
///
/// 例: `add(new Account.Draft("李明", hash, Role.READER, Scope.ALL), "王管理")`, then `find("李明")`.
///
/// - Each change is one transaction with its event, which stands in the chain of events too; who changes accounts at
///   the same time waits, and overlooks nothing.
/// - An account is disabled, never taken away; one of the role ADMINISTRATOR at least remains, since no other role can
///   make administrators and security administrators.
/// - Who changes accounts may do so as far as their [role keeps][Role#keeps] the other; whose name is no account is the
///   program itself. One's own password is one's own.
/// - A locked or disabled account cannot log in, whatever the password.
/// - Used by one thread, like the database.
public final class Accounts {

    private final Database database;
    private final AccountRows rows;
    private final EventLog events;
    private final Clock clock;
    private final Lockout lockout;

    public Accounts(Database database, Clock clock, Lockout lockout) {
        this.database = database;
        this.rows = new AccountRows(database);
        this.events = new EventLog(database);
        this.clock = clock;
        this.lockout = lockout;
    }

    public long count() {
        return rows.count();
    }

    public Optional<Account> find(String name) {
        return rows.find(name);
    }

    /// All accounts in the order in which they were made.
    public List<Account> list() {
        return rows.list();
    }

    /// What became of all accounts after the event of that number, in order, no more than so many.
    public List<AccountEvent> events(long after, int limit) {
        return rows.events(after, limit);
    }

    /// All that became of one account, the newest last.
    public List<AccountEvent> history(Account account) {
        return rows.history(account.name());
    }

    public Changed add(Account.Draft draft, String by) {
        return inTurn(() -> added(draft, by));
    }

    /// Adds the account only when there is none yet: of two persons at once one comes first.
    public Changed addFirst(Account.Draft draft, String by) {
        return inTurn(() -> rows.count() > 0 ? new Refused(Reason.NOT_FIRST, draft.name()) : added(draft, by));
    }

    private Changed added(Account.Draft draft, String by) {
        if (!Account.isName(draft.name())) {
            return new Refused(Reason.NAME, draft.name());
        }
        if (rows.find(draft.name()).isPresent()) {
            return new Refused(Reason.TAKEN, draft.name());
        }
        if (!keeps(by, draft.role())) {
            return new Refused(Reason.ABOVE, draft.name());
        }
        Account account = new Account(
                draft.name(),
                draft.passwordHash(),
                draft.role(),
                draft.scope(),
                Account.NEVER,
                false,
                0,
                now(),
                Account.NEVER);
        rows.insert(account);
        tell(
                account,
                by,
                Kind.ADDED,
                "",
                draft.role().code() + "; " + draft.scope().words());
        return new Done(account);
    }

    public Changed setPasswordHash(String name, String hash, String by) {
        return change(
                name,
                account -> account.name().equals(by) || keeps(by, account.role())
                        ? kept(account.withPasswordHash(hash), by, Kind.PASSWORD, "", "")
                        : new Refused(Reason.ABOVE, name));
    }

    public Changed setRole(String name, Role role, String by) {
        return change(name, account -> {
            if (account.role() == role) {
                return new Done(account);
            }
            if (!keeps(by, account.role()) || !keeps(by, role)) {
                return new Refused(Reason.ABOVE, name);
            }
            return isLastAdministrator(account)
                    ? new Refused(Reason.LAST_ADMINISTRATOR, name)
                    : kept(account.with(role), by, Kind.ROLE, account.role().code(), role.code());
        });
    }

    public Changed setScope(String name, Scope scope, String by) {
        return change(name, account -> {
            if (account.scope().equals(scope)) {
                return new Done(account);
            }
            return keeps(by, account.role())
                    ? kept(account.with(scope), by, Kind.SCOPE, account.scope().words(), scope.words())
                    : new Refused(Reason.ABOVE, name);
        });
    }

    public Changed disable(String name, String by) {
        return changeOf(
                name,
                by,
                account -> isLastAdministrator(account)
                        ? new Refused(Reason.LAST_ADMINISTRATOR, name)
                        : account.disabled()
                                ? new Done(account)
                                : kept(account.withDisabled(true), by, Kind.DISABLED, "", ""));
    }

    public Changed enable(String name, String by) {
        return changeOf(
                name,
                by,
                account -> account.disabled()
                        ? kept(account.withDisabled(false), by, Kind.ENABLED, "", "")
                        : new Done(account));
    }

    public Changed unlock(String name, String by) {
        return changeOf(
                name,
                by,
                account -> account.isLocked(now())
                        ? kept(account.withFailures(0, Account.NEVER), by, Kind.UNLOCKED, "", "")
                        : new Done(account));
    }

    /// Counts a log-in with a wrong password; the last that is allowed locks the account.
    public Changed noteFailure(String name) {
        return change(name, account -> mayLogIn(account).orElseGet(() -> failed(account)));
    }

    private Changed failed(Account account) {
        int failures = account.failures() + 1;
        tell(account, account.name(), Kind.FAILED, "", Integer.toString(failures));
        if (failures < lockout.failures()) {
            return stored(account.withFailures(failures, Account.NEVER));
        }
        Instant until = now().plus(lockout.time());
        return kept(account.withFailures(0, until), account.name(), Kind.LOCKED, "", until.toString());
    }

    /// Enters a log-in with the right password, or refuses it: only what is done here counts as logged in.
    public Changed noteSuccess(String name) {
        return change(
                name,
                account -> mayLogIn(account)
                        .orElseGet(() -> kept(account.loggedIn(now()), account.name(), Kind.LOGGED_IN, "", "")));
    }

    private Optional<Changed> mayLogIn(Account account) {
        if (account.disabled()) {
            return Optional.of(new Refused(Reason.DISABLED, account.name()));
        }
        return account.isLocked(now()) ? Optional.of(new Refused(Reason.LOCKED, account.name())) : Optional.empty();
    }

    private boolean isLastAdministrator(Account account) {
        return account.role() == Role.ADMINISTRATOR && !account.disabled() && rows.administrators() == 1;
    }

    private boolean keeps(String by, Role role) {
        return rows.find(by)
                .map(who -> !who.disabled() && who.role().keeps(role))
                .orElse(true);
    }

    private Changed changeOf(String name, String by, Function<Account, Changed> change) {
        return change(
                name, account -> keeps(by, account.role()) ? change.apply(account) : new Refused(Reason.ABOVE, name));
    }

    private Changed kept(Account account, String by, Kind kind, String was, String became) {
        tell(account, by, kind, was, became);
        return stored(account);
    }

    private Changed stored(Account account) {
        rows.update(account);
        return new Done(account);
    }

    private void tell(Account account, String by, Kind kind, String was, String became) {
        Instant at = now();
        rows.insert(new AccountEvent(0, account.name(), by, at, kind, was, became));
        Happening happening = Happening.of(
                "account." + Words.of(kind), "account:" + account.name(), Map.of("was", was, "became", became));
        events.append(at, by, List.of(happening));
    }

    private Changed change(String name, Function<Account, Changed> change) {
        return inTurn(() -> rows.find(name).map(change).orElseGet(() -> new Refused(Reason.UNKNOWN, name)));
    }

    private Changed inTurn(Supplier<Changed> change) {
        try {
            database.begin(Database.Turn.ACCOUNTS);
            Changed changed = change.get();
            database.commit();
            return changed;
        } finally {
            database.rollback();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
