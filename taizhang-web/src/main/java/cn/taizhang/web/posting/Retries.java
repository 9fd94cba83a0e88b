package cn.taizhang.web.posting;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What could not be sent: how often it was tried, when it is tried again, and why it failed.
///
/// 例: the mail to liming@example.cn: 3 times, again at 08:07, 550 no such user.
///
/// - Each time twice as long is waited, up to an hour. Kept in memory: after a restart all is tried at once.
final class Retries {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<String, Failure> failures = new LinkedHashMap<>();

    synchronized boolean isDue(String subject, Instant now) {
        Failure known = failures.get(subject);
        return known == null || !now.isBefore(known.next());
    }

    synchronized void failed(String subject, Instant now, String why) {
        Failure known = failures.get(subject);
        int times = known == null ? 1 : known.times() + 1;
        Duration pause = FIRST.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        Instant next = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        failures.put(subject, new Failure(subject, times, now, next, why));
    }

    synchronized void done(String subject) {
        failures.remove(subject);
    }

    /// Forgets what no longer waits.
    synchronized void keepOnly(List<String> waiting) {
        failures.keySet().retainAll(waiting);
    }

    synchronized List<Failure> all() {
        return List.copyOf(failures.values());
    }
}
