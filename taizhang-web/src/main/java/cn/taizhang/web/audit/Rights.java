package cn.taizhang.web.audit;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Permission;
import java.time.Instant;
import java.util.List;

/// All accounts as they stand at a moment.
public record Rights(List<Account> accounts, Instant now) {

    public Rights {
        accounts = List.copyOf(accounts);
    }

    public List<Permission> permissions() {
        return List.of(Permission.values());
    }

    /// The key of the words for how an account stands.
    public String state(Account account) {
        return account.disabled()
                ? "audit.state.disabled"
                : account.isLocked(now) ? "audit.state.locked" : "audit.state.open";
    }
}
