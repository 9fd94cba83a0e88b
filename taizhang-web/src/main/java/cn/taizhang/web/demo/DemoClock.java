package cn.taizhang.web.demo;

import cn.taizhang.delivery.light.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that shows ten in the morning of the day it was set to.
final class DemoClock extends Clock {

    private Instant now = Instant.EPOCH;

    void set(LocalDate day) {
        now = day.atTime(10, 0).atZone(Progress.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Progress.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
