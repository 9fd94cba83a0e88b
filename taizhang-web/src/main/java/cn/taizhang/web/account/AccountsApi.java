package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.People;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.setting.WithAccounts;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Accounts for programs of an administrator.
@RestController
@Tag(name = "accounts")
@WithAccounts
final class AccountsApi {

    private static final int MOST = 1000;

    private final AccountBook book;
    private final Changes changes;
    private final People people;

    AccountsApi(AccountBook book, Changes changes, People people) {
        this.book = book;
        this.changes = changes;
        this.people = people;
    }

    /// An account as it is told; instants are UTC, empty where they never were.
    public record Told(
            String name,
            String role,
            String scope,
            boolean disabled,
            String lockedUntil,
            String created,
            String lastLogin) {

        static Told of(Account account) {
            return new Told(
                    account.name(),
                    account.role().code(),
                    account.scope().words(),
                    account.disabled(),
                    account.lockedUntil().equals(Account.NEVER)
                            ? ""
                            : account.lockedUntil().toString(),
                    account.created().toString(),
                    account.lastLogin().equals(Account.NEVER)
                            ? ""
                            : account.lastLogin().toString());
        }
    }

    /// What is asked for; what is left out stays as it is.
    public record Wish(
            @Nullable String name,
            @Nullable String password,
            @Nullable String role,
            @Nullable String scope,
            @Nullable Boolean disabled) {

        Changes.Details asked() {
            return new Changes.Details(
                    Objects.requireNonNullElse(password, ""),
                    Objects.requireNonNullElse(role, ""),
                    Objects.requireNonNullElse(scope, ""));
        }
    }

    @GetMapping("/api/v1/accounts")
    @Needs(Permission.ADMINISTER)
    List<Told> accounts() {
        return book.list().stream().map(Told::of).toList();
    }

    @GetMapping("/api/v1/accounts/events")
    @Needs(Permission.ADMINISTER)
    List<AccountEvent> events(@RequestParam(defaultValue = "0") long after) {
        return book.events(after, MOST);
    }

    @PostMapping("/api/v1/accounts")
    @Needs(Permission.ADMINISTER)
    @ResponseStatus(HttpStatus.CREATED)
    Told add(HttpServletRequest request, @RequestBody Wish wish) {
        String name = Objects.requireNonNullElse(wish.name(), "");
        return Told.of(changes.add(name, wish.asked(), by(request), Spoken.words(request)));
    }

    @PatchMapping("/api/v1/accounts/{name}")
    @Needs(Permission.ADMINISTER)
    Told change(HttpServletRequest request, @PathVariable String name, @RequestBody Wish wish) {
        Account account = changes.change(name, wish.asked(), by(request), Spoken.words(request));
        if (wish.disabled() != null) {
            account = wish.disabled()
                    ? changes.disable(name, by(request), Spoken.words(request))
                    : changes.enable(name, by(request), Spoken.words(request));
        }
        return Told.of(account);
    }

    private String by(HttpServletRequest request) {
        return people.of(request).name();
    }
}
