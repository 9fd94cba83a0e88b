package cn.taizhang.web.disclosure;

import cn.taizhang.web.hour.RoomClock;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Lets so many corrections through from one place in an hour, and no more.
///
/// 例: the fourth from one address within the hour is turned away.
///
/// - Addresses are kept in memory for an hour and written nowhere; of IPv6 the first half, which one household has.
/// - One is remembered only while a correction of it counts, and a day takes so many: other addresses, however many,
///   fill nothing. Nobody is forgotten early to make room; when all places are taken, newcomers wait for the hour.
@Component
final class Gate {

    static final int MOST = 3;
    static final int ADDRESSES = 1_000;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int HALF_OF_IPV6 = 8;

    private final RoomClock clock;
    private final Map<String, Deque<Instant>> seen = new HashMap<>();

    Gate(RoomClock clock) {
        this.clock = clock;
    }

    /// Takes one of the places of an address, if there is one.
    synchronized boolean admits(String address) {
        Instant now = clock.instant();
        forget(now.minus(HOUR));
        String place = place(address);
        Deque<Instant> times = seen.getOrDefault(place, new ArrayDeque<>());
        if (times.size() >= MOST || times.isEmpty() && seen.size() >= ADDRESSES) {
            return false;
        }
        times.addLast(now);
        seen.put(place, times);
        return true;
    }

    /// Gives a place back: what was sent was not taken.
    synchronized void returns(String address) {
        Deque<Instant> times = seen.getOrDefault(place(address), new ArrayDeque<>());
        times.pollLast();
        if (times.isEmpty()) {
            seen.remove(place(address));
        }
    }

    private void forget(Instant before) {
        seen.values().forEach(times -> times.removeIf(time -> time.isBefore(before)));
        seen.values().removeIf(Deque::isEmpty);
    }

    private static String place(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > HALF_OF_IPV6 ? Arrays.copyOf(bytes, HALF_OF_IPV6) : bytes);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
