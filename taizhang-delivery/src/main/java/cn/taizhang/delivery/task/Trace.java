package cn.taizhang.delivery.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every step of a task with its time and who took it, the newest last.
///
/// 例: 立项 2025-01-20 王督查, 分派 2025-01-21 王督查, 签收 2025-01-22 李明.
public record Trace(List<Stamp> stamps) {

    static final Trace NONE = new Trace(List.of());

    /// One step: when, by whom, and what was said.
    public record Stamp(Step step, Instant at, String actor, String words) {}

    public Trace {
        stamps = List.copyOf(stamps);
    }

    Trace and(Stamp stamp) {
        List<Stamp> all = new ArrayList<>(stamps);
        all.add(stamp);
        return new Trace(all);
    }

    /// When a step was taken last.
    public Optional<Stamp> last(Step step) {
        return stamps.reversed().stream().filter(stamp -> stamp.step() == step).findFirst();
    }
}
