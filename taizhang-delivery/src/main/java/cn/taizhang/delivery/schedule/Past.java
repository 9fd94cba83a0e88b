package cn.taizhang.delivery.schedule;

import cn.taizhang.delivery.baseline.Baseline;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.ledger.event.EventLog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The plan as it stood at the end of any past day, folded from the events until then.
///
/// 例: `asAt(events, 2025-06-30)` of `T2025-0031` is what was known of it on that day, whatever was told later.
///
/// - What was folded is kept for the days asked for last, and only newer events are looked at again: one that was
///   written later with a time before (by a clock that is behind) still counts.
public final class Past {

    private static final int MOST = 6;

    private final Map<LocalDate, Folded> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Folded(Baseline plan, long seq) {}

    public synchronized Baseline asAt(EventLog events, LocalDate day) {
        Folded known = kept.get(day);
        long last = events.last();
        if (known == null || known.seq() < last && hasMore(events, known.seq(), day)) {
            known = new Folded(fold(events, day), last);
        }
        kept.put(day, new Folded(known.plan(), last));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return known.plan();
    }

    private static boolean hasMore(EventLog events, long after, LocalDate day) {
        boolean[] found = {false};
        events.each(after, event -> found[0] |= !Progress.day(event.at()).isAfter(day));
        return found[0];
    }

    private static Baseline fold(EventLog events, LocalDate day) {
        Bureau then = new Bureau();
        events.each(0, event -> {
            if (!Progress.day(event.at()).isAfter(day)) {
                then.apply(event);
            }
        });
        return then.plan("", day, "");
    }
}
