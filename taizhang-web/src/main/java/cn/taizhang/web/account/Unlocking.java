package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.web.setting.WithAccounts;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Lets administrators in again at the start of the server, so that nobody can keep the only one out for ever by
/// guessing at the password.
///
/// - Who can start the server could make the first administrator too.
@Component
@WithAccounts
final class Unlocking {

    Unlocking(AccountBook book) {
        Instant now = Instant.now();
        book.list().stream()
                .filter(account -> account.role() == Role.ADMINISTRATOR && account.isLocked(now))
                .map(Account::name)
                .forEach(name -> book.change(accounts -> accounts.unlock(name, name)));
    }
}
