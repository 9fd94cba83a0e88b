package cn.taizhang.web.account;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Changed;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.ledger.account.ScopeFault;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.setting.WithAccounts;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Changes accounts as an administrator asks for it, or says why not.
///
/// 例: `add("李明", "…", "reviewer", "places=520000;levels=*")`.
@Component
@WithAccounts
final class Changes {

    private final AccountBook book;
    private final Passwords passwords;

    Changes(AccountBook book, Passwords passwords) {
        this.book = book;
        this.passwords = passwords;
    }

    /// What is asked for of an account; an empty word leaves what is.
    record Details(String password, String role, String scope) {}

    Account add(String name, Details details, String by, Words words) {
        Account.Draft draft = new Account.Draft(
                name.strip(),
                hash(details.password()),
                role(details.role()),
                details.scope().isBlank() ? Scope.ALL : scope(details.scope(), words));
        return done(book.change(accounts -> accounts.add(draft, by)), words);
    }

    Account change(String name, Details details, String by, Words words) {
        Account account = known(name);
        Scope scope = details.scope().isBlank() ? account.scope() : scope(details.scope(), words);
        Role role = details.role().isBlank() ? account.role() : role(details.role());
        String hash = details.password().isEmpty() ? "" : hash(details.password());
        // the role first: it is refused most often, and then nothing is changed
        done(book.change(accounts -> accounts.setRole(account.name(), role, by)), words);
        if (!hash.isEmpty()) {
            done(book.change(accounts -> accounts.setPasswordHash(account.name(), hash, by)), words);
        }
        return done(book.change(accounts -> accounts.setScope(account.name(), scope, by)), words);
    }

    Account disable(String name, String by, Words words) {
        return done(book.change(accounts -> accounts.disable(name, by)), words);
    }

    Account enable(String name, String by, Words words) {
        return done(book.change(accounts -> accounts.enable(name, by)), words);
    }

    Account unlock(String name, String by, Words words) {
        return done(book.change(accounts -> accounts.unlock(name, by)), words);
    }

    /// Changes one's own password, which takes the old one.
    Account ownPassword(String name, String old, String fresh, Words words) {
        Account account = known(name);
        if (!passwords.fit(old, account.passwordHash())) {
            throw new Refused("account.old.wrong");
        }
        String hash = hash(fresh);
        return done(book.change(accounts -> accounts.setPasswordHash(account.name(), hash, account.name())), words);
    }

    Account known(String name) {
        return book.find(name).orElseThrow(() -> new Absent("account", name));
    }

    private String hash(String password) {
        if (!Passwords.isGood(password)) {
            throw new Refused("account.password.weak");
        }
        return passwords.hash(password);
    }

    private static Role role(String code) {
        return Role.of(code)
                .orElseThrow(() -> new Refused(
                        "account.role.wrong",
                        code,
                        Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))));
    }

    private static Scope scope(String text, Words words) {
        return switch (Scope.read(text)) {
            case Scope.Read.Understood understood -> understood.scope();
            case Scope.Read.Odd odd ->
                throw new Refused(
                        "account.refused",
                        odd.faults().stream()
                                .map(ScopeFault::words)
                                .map(words::of)
                                .collect(Collectors.joining(" ")));
        };
    }

    private static Account done(Changed changed, Words words) {
        return switch (changed) {
            case Changed.Done done -> done.account();
            case Changed.Refused refused ->
                throw new Refused(
                        "account.refused",
                        refused.name() + ": " + words.of(refused.reason().words()));
        };
    }
}
