package cn.taizhang.web.hour;

import cn.taizhang.web.setting.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// The clock by which tasks are due: that of the machine, or in a demonstration one that begins at a set moment.
///
/// 例: with `taizhang.now=2025-09-18T01:00:00Z` it is 9 in the morning of 18 September 2025 when the room opens.
@Component
public final class RoomClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    RoomClock(Settings settings) {
        if (!settings.now().isEmpty()) {
            set(Instant.parse(settings.now()));
        }
    }

    /// Goes on from another moment.
    public void set(Instant moment) {
        ahead.set(Duration.between(Instant.now(), moment));
    }

    /// Whether it shows another time than the machine.
    public boolean isSet() {
        return !ahead.get().isZero();
    }

    /// The day it shows in the time of Beijing.
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneId.of("Asia/Shanghai"));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }
}
