package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.account.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// All accounts, and what became of them, the newest first, for a person of some role.
///
/// - `own` is the role of who looks: it says which accounts they may change, and which roles they may give.
public record Listing(List<Account> accounts, Role own, List<AccountEvent> events, Instant now) {

    /// The role a new account has unless another is chosen.
    public static final Role USUAL = Role.READER;

    public Listing {
        accounts = List.copyOf(accounts);
        events = List.copyOf(events);
    }

    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(own::keeps).toList();
    }
}
