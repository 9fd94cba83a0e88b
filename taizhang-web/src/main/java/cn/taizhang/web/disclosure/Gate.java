package cn.taizhang.web.disclosure;

import cn.taizhang.web.hour.RoomClock;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Lets so many corrections through from one place in an hour, and no more.
///
/// 例: the fourth from one address within the hour is turned away.
///
/// - Addresses are kept in memory for an hour and written nowhere; of IPv6 the first half, which one household has.
/// - However many addresses come, a bounded number is kept: the oldest is forgotten.
@Component
final class Gate {

    static final int MOST = 3;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ADDRESSES = 10_000;
    private static final int HALF_OF_IPV6 = 8;

    private final RoomClock clock;
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>();

    Gate(RoomClock clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String address) {
        Instant now = clock.instant();
        Deque<Instant> times = seen.computeIfAbsent(place(address), _ -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(HOUR))) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            return false;
        }
        times.addLast(now);
        if (seen.size() > ADDRESSES) {
            seen.remove(seen.keySet().iterator().next());
        }
        return true;
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
