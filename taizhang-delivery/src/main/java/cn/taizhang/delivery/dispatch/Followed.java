package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.meeting.Fate;
import cn.taizhang.delivery.meeting.Meeting;
import cn.taizhang.delivery.meeting.Resolution;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a meeting decided with what came of it.
///
/// 例: `M2025-003/1` on `T2025-0031`: 逾期未落实, last told on 2025-09-20: 「材料已报」.
public record Followed(Meeting meeting, Resolution resolution, Task task, Fate fate) {

    /// What one meeting decided on tasks that someone may see.
    public static List<Followed> of(Bureau bureau, Actor actor, Meeting meeting, LocalDate today) {
        return bureau.meetings().of(meeting.id()).stream()
                .flatMap(one -> of(bureau, actor, meeting, one, today).stream())
                .toList();
    }

    private static Optional<Followed> of(Bureau bureau, Actor actor, Meeting meeting, Resolution one, LocalDate today) {
        return bureau.task(actor, one.task()).map(task -> new Followed(meeting, one, task, Fate.of(one, task, today)));
    }

    /// The number of the resolution in its meeting.
    public int item() {
        return Integer.parseInt(resolution.id().substring(resolution.id().indexOf('/') + 1));
    }
}
