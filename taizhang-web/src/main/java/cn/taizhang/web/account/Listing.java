package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.account.Role;
import java.time.Instant;
import java.util.List;

/// All accounts, the roles there are, and what became of accounts, the newest first.
public record Listing(List<Account> accounts, List<Role> roles, List<AccountEvent> events, Instant now) {

    public Listing {
        accounts = List.copyOf(accounts);
        roles = List.copyOf(roles);
        events = List.copyOf(events);
    }
}
