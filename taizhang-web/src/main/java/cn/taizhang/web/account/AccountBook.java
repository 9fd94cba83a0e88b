package cn.taizhang.web.account;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.account.Accounts;
import cn.taizhang.ledger.account.Changed;
import cn.taizhang.ledger.account.Lockout;
import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.visit.Writing;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The accounts, as the reading room asks for them with every request.
///
/// - An account is asked for again after a second, so that what another process changed counts soon; what this one
///   changes counts at once.
@Component
public final class AccountBook {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 10_000;
    private static final int OPEN = 4;

    private final LedgerAddress address;
    private final Writing writing;
    private final Lockout lockout;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final BlockingQueue<Ledger> free = new ArrayBlockingQueue<>(OPEN);

    private record Known(Optional<Account> account, long since) {}

    AccountBook(LedgerAddress address, Writing writing, Settings settings) {
        this.address = address;
        this.writing = writing;
        this.lockout = new Lockout(settings.attempts(), settings.locked());
    }

    Lockout lockout() {
        return lockout;
    }

    Optional<Account> find(String name) {
        Known last = known.get(name);
        if (last != null && System.nanoTime() - last.since() < FRESH) {
            return last.account();
        }
        Optional<Account> account = ask(accounts -> accounts.find(name));
        if (known.size() > MOST) {
            known.clear();
        }
        known.put(name, new Known(account, System.nanoTime()));
        return account;
    }

    long count() {
        return ask(Accounts::count);
    }

    public List<Account> list() {
        return ask(Accounts::list);
    }

    List<AccountEvent> events(long after, int limit) {
        return ask(accounts -> accounts.events(after, limit));
    }

    Changed change(Function<Accounts, Changed> change) {
        try {
            return writing.write(ledger -> change.apply(accounts(ledger)));
        } finally {
            known.clear();
        }
    }

    /// With a ledger that stays open: to open one for each question takes longer than the question.
    private <T> T ask(Function<Accounts, T> question) {
        Ledger ledger = taken();
        boolean sound = false;
        try {
            T answer = question.apply(accounts(ledger));
            sound = true;
            return answer;
        } finally {
            if (!sound || !free.offer(ledger)) {
                ledger.close();
            }
        }
    }

    private Ledger taken() {
        Ledger one = free.poll();
        return one == null ? Ledger.readingAmongMany(address) : one;
    }

    @PreDestroy
    void close() {
        for (Ledger one = free.poll(); one != null; one = free.poll()) {
            one.close();
        }
    }

    private Accounts accounts(Ledger ledger) {
        return new Accounts(ledger.database(), Clock.systemUTC(), lockout);
    }
}
