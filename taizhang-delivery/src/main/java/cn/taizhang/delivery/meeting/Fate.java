package cn.taizhang.delivery.meeting;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Bilingual;
import java.time.LocalDate;

/// What came of a resolution.
///
/// 例: due on 2025-09-30, on 2025-10-09 neither said to be done nor its task completed: LATE 逾期未落实.
///
/// - Done is what the supervision office says is done, or whose task is completed; all else the task's own steps tell.
public enum Fate {
    LATE("逾期未落实", "late"),
    WAITING("尚无动静", "nothing told yet"),
    MOVING("推进中", "under way"),
    DONE_LATE("逾期后落实", "done late"),
    DONE("已落实", "done"),
    ENDED("任务已终结", "task ended");

    private final Bilingual words;

    Fate(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /// Whether somebody still has to do something.
    public boolean isOpen() {
        return this == LATE || this == WAITING || this == MOVING;
    }

    public static Fate of(Resolution resolution, Task task, LocalDate today) {
        LocalDate done = resolution.done(task);
        if (!done.equals(Fields.NO_DATE)) {
            return done.isAfter(resolution.due()) ? DONE_LATE : DONE;
        }
        if (task.state().isEnded()) {
            return ENDED;
        }
        if (today.isAfter(resolution.due())) {
            return LATE;
        }
        return resolution.isMoving(task) ? MOVING : WAITING;
    }
}
