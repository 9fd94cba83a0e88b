package cn.taizhang.web.check;

import cn.taizhang.web.fault.Absent;
import jakarta.annotation.PreDestroy;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Keeps the drafts that were checked, in memory alone: 32 at most, each for half an hour after it was last asked for.
///
/// - Known by a random name nobody can guess, and only to who dropped it.
/// - Never written to disk; what goes first is what was asked for longest ago.
@Component
final class Checkups {

    static final int MOST = 32;
    static final Duration KEPT = Duration.ofMinutes(30);

    /// What all of them may hold together, in characters.
    private static final long CHARACTERS = 8L << 20;

    private static final int RANDOM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Checkup> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private final Map<String, Instant> asked = new LinkedHashMap<>();
    private final InstantSource clock;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("checkups").factory());

    Checkups() {
        this(InstantSource.system());
        sweeper.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    Checkups(InstantSource clock) {
        this.clock = clock;
    }

    /// A name for the next one.
    String name() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Instant now() {
        return clock.instant();
    }

    synchronized void keep(Checkup checkup) {
        kept.put(checkup.id(), checkup);
        asked.put(checkup.id(), clock.instant());
        sweep();
    }

    /// One of this person; another's is absent like what is not there.
    synchronized Checkup of(String id, String person) {
        sweep();
        Checkup found = kept.get(id);
        if (found == null || !found.owner().equals(person)) {
            throw new Absent("check", id);
        }
        asked.put(id, clock.instant());
        return found;
    }

    synchronized void drop(String id, String person) {
        of(id, person);
        kept.remove(id);
        asked.remove(id);
    }

    private synchronized void sweep() {
        Instant before = clock.instant().minus(KEPT);
        asked.entrySet().removeIf(one -> one.getValue().isBefore(before));
        kept.keySet().retainAll(asked.keySet());
        while (kept.size() > MOST || kept.size() > 1 && characters() > CHARACTERS) {
            String oldest = kept.keySet().iterator().next();
            kept.remove(oldest);
            asked.remove(oldest);
        }
    }

    private long characters() {
        return kept.values().stream().mapToLong(one -> one.text().length()).sum();
    }

    @PreDestroy
    void close() {
        sweeper.shutdownNow();
    }
}
