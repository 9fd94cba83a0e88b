package cn.taizhang.web.catalog;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Counts what the ledger holds as soon as the room is open, so that nobody waits for it.
@Component
final class Warming {

    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    private final Desks desks;
    private final Catalog catalog;

    Warming(Desks desks, Catalog catalog) {
        this.desks = desks;
        this.catalog = catalog;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warming").start(this::count);
    }

    private void count() {
        try (Visit visit = desks.visit(Person.stranger())) {
            catalog.of(visit);
        } catch (LedgerFailure e) {
            // whoever asks first will be told
            LOG.debug("counting at the start", e);
        }
    }
}
