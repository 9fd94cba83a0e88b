package cn.taizhang.web.visit;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.web.door.Person;
import jakarta.annotation.PostConstruct;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Warms what the room keeps, one after the other: all at once they would take the processors from the first page.
@Component
final class Warming {

    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    private final Desks desks;
    private final List<Warmed> all;

    Warming(Desks desks, List<Warmed> all) {
        this.desks = desks;
        this.all = List.copyOf(all);
    }

    /// Not when all is ready: until then a processor is idle.
    @PostConstruct
    void begin() {
        Thread.ofPlatform().daemon().name("warming").start(() -> all.forEach(this::warm));
    }

    private void warm(Warmed one) {
        try (Visit visit = desks.visit(Person.stranger())) {
            one.warm(visit);
        } catch (LedgerFailure e) {
            // whoever asks first will be told
            LOG.warn("{} could not be read yet: {} {}", one.getClass().getSimpleName(), e.kind(), e.getMessage());
        }
    }
}
