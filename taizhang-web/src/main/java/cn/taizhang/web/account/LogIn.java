package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Changed;
import cn.taizhang.web.setting.WithAccounts;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/// Lets in who gives the password of an account.
///
/// - An unknown name, a wrong password, a locked and a disabled account are told alike, and take alike long.
/// - What counts as logged in is what the ledger entered as such.
@Component
@WithAccounts
final class LogIn implements AuthenticationProvider {

    private final AccountBook book;
    private final Passwords passwords;

    LogIn(AccountBook book, Passwords passwords) {
        this.book = book;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        Optional<Account> found = Account.isName(name) ? book.find(name) : Optional.empty();
        boolean right = passwords.fit(password, found.map(Account::passwordHash).orElse(""));
        if (found.isEmpty()) {
            throw refused();
        }
        String known = found.get().name();
        Changed noted = book.change(accounts -> right ? accounts.noteSuccess(known) : accounts.noteFailure(known));
        if (!right || !(noted instanceof Changed.Done)) {
            throw refused();
        }
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                known,
                "",
                found.get().role().permissions().stream()
                        .map(permission -> new SimpleGrantedAuthority(permission.name()))
                        .toList());
        token.setDetails(sign(found.get()));
        return token;
    }

    /// What changes with the password, so that a log-in ends with it.
    static String sign(Account account) {
        return Integer.toHexString(account.passwordHash().hashCode());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("no such name and password, or locked");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
