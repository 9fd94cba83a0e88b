package cn.taizhang.web.visit;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.setting.Settings;
import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lends an open ledger to each request, as many at once as the setting `readers` allows.
@Component
public final class Desks {

    private static final int PATIENCE = 20;

    private final LedgerAddress address;
    private final Semaphore places;
    private final Deque<Ledger> free = new ArrayDeque<>();
    private final AtomicReference<@Nullable Stock> stock = new AtomicReference<>();

    Desks(LedgerAddress address, Settings settings) {
        this.address = address;
        this.places = new Semaphore(settings.readers(), true);
    }

    /// Begins a visit of the program itself; whoever begins one ends it.
    public Visit visit(Person person) {
        return visit(person, "");
    }

    /// Begins the visit of someone who asked for an address.
    Visit visit(Person person, String asked) {
        take();
        Ledger ledger = null;
        try {
            ledger = open();
            return new Visit(person, asked, this, ledger, stock(ledger));
        } catch (LedgerFailure e) {
            if (ledger != null) {
                ledger.close();
            }
            places.release();
            throw e;
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new LedgerFailure(LedgerFailure.Kind.BUSY, address.shown(), "too many requests at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerFailure(LedgerFailure.Kind.BUSY, address.shown(), e);
        }
    }

    private Ledger open() {
        synchronized (free) {
            Ledger one = free.poll();
            if (one != null) {
                return one;
            }
        }
        return Ledger.readingAmongMany(address);
    }

    private Stock stock(Ledger ledger) {
        long version = ledger.database().number("SELECT max(seq) FROM posting");
        Stock known = stock.get();
        if (known != null && known.version() == version) {
            return known;
        }
        Stock fresh = new Stock(version, ledger.holdings());
        stock.set(fresh);
        return fresh;
    }

    void giveBack(Ledger ledger) {
        synchronized (free) {
            free.push(ledger);
        }
        places.release();
    }

    @PreDestroy
    void close() {
        synchronized (free) {
            free.forEach(Ledger::close);
            free.clear();
        }
    }
}
