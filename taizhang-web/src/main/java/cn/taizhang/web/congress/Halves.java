package cn.taizhang.web.congress;

import cn.taizhang.web.hour.RoomClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The half of the key that one teller gave, until the other gives theirs.
///
/// 例: 周督查 gives theirs at 10:00 and 代表赵琳 hers at 10:05: counted. At 10:31 the first is asked again.
///
/// - In memory alone, for half an hour: after a restart each teller is asked again, and on another server too.
/// - Only a half that was found right is brought here, so that there is one a vote at most.
@Component
final class Halves {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final RoomClock clock;
    private final Map<String, Given> waiting = new HashMap<>();

    Halves(RoomClock clock) {
        this.clock = clock;
    }

    private record Given(String teller, String half, Instant at) {

        /// Says nothing of the key.
        @Override
        public String toString() {
            return "a half of " + teller;
        }
    }

    /// Keeps the half of a teller, and answers with that of the other if it waits: of two at once one finds the other.
    synchronized Optional<String> give(String vote, String teller, String half) {
        Optional<Given> first = current(vote);
        if (first.filter(one -> !one.teller().equals(teller)).isPresent()) {
            return first.map(Given::half);
        }
        waiting.put(vote, new Given(teller, half, clock.instant()));
        return Optional.empty();
    }

    /// Whose half waits, empty for none.
    synchronized String whose(String vote) {
        return current(vote).map(Given::teller).orElse("");
    }

    synchronized void drop(String vote) {
        waiting.remove(vote);
    }

    private Optional<Given> current(String vote) {
        Instant last = clock.instant().minus(LONGEST);
        waiting.values().removeIf(one -> one.at().isBefore(last));
        return Optional.ofNullable(waiting.get(vote));
    }
}
