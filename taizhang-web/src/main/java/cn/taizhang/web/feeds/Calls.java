package cn.taizhang.web.feeds;

import cn.taizhang.web.hour.RoomClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often feeds call, and how their last calls ended; kept in memory alone.
///
/// - A feed may call 60 times a minute; the call after that has to wait.
@Component
final class Calls {

    static final int MOST_A_MINUTE = 60;

    private static final int KEPT = 20;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> recent = new HashMap<>();
    private final Map<String, Deque<Call>> last = new HashMap<>();
    private final RoomClock clock;

    Calls(RoomClock clock) {
        this.clock = clock;
    }

    /// Takes one call of a feed, if it has not called too often.
    synchronized boolean take(String feed) {
        Instant now = clock.instant();
        Deque<Instant> calls = recent.computeIfAbsent(feed, _ -> new ArrayDeque<>());
        while (!calls.isEmpty() && !calls.getFirst().isAfter(now.minus(MINUTE))) {
            calls.removeFirst();
        }
        if (calls.size() >= MOST_A_MINUTE) {
            return false;
        }
        calls.addLast(now);
        return true;
    }

    synchronized void note(String feed, String task, int status) {
        Deque<Call> calls = last.computeIfAbsent(feed, _ -> new ArrayDeque<>());
        calls.addFirst(new Call(clock.instant(), task, status));
        if (calls.size() > KEPT) {
            calls.removeLast();
        }
    }

    /// The last calls of a feed, the newest first.
    synchronized List<Call> of(String feed) {
        return List.copyOf(last.getOrDefault(feed, new ArrayDeque<>()));
    }
}
