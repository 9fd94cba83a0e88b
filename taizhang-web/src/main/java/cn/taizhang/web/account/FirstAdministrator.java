package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Changed;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.web.setting.WithAccounts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets one person make the first account, who can read the console of the server.
///
/// 例: the console says 「首位管理员凭此令牌开设:x7Jq…」; the page /setup takes it once.
///
/// - The token is made anew with each start and is good as long as there is no account.
@Component
@WithAccounts
public final class FirstAdministrator {

    private static final int BYTES = 24;

    private final AccountBook book;
    private final Passwords passwords;
    private final String token;

    FirstAdministrator(AccountBook book, Passwords passwords) {
        this.book = book;
        this.passwords = passwords;
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /// The token to be told on the console, or nothing when there are accounts.
    public Optional<String> token() {
        return isWanted() ? Optional.of(token) : Optional.empty();
    }

    boolean isWanted() {
        return book.count() == 0;
    }

    boolean holds(String said) {
        return MessageDigest.isEqual(
                said.strip().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    Changed make(String name, String password) {
        String hash = passwords.hash(password);
        return book.change(
                accounts -> accounts.addFirst(new Account.Draft(name, hash, Role.ADMINISTRATOR, Scope.ALL), name));
    }
}
