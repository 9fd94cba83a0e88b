package cn.taizhang.delivery.meeting;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Trace.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a meeting decided on a task 议定事项: who is to do what until when.
///
/// 例: `M2025-003/1`, on `T2025-0031`: 「9月底前完成用地审批」, 市自然资源局, until 2025-09-30.
///
/// - `settled` is [Fields#NO_DATE] until the supervision office says that it is done; `how` are its words.
/// - What came of it is told by the steps of the task since, and never typed.
public record Resolution(
        String id,
        String meeting,
        String task,
        String words,
        String unit,
        LocalDate due,
        Instant at,
        String by,
        LocalDate settled,
        String how) {

    Resolution settled(LocalDate day, String words) {
        return new Resolution(id, meeting, task, this.words, unit, due, at, by, day, words);
    }

    public boolean isSettled() {
        return !settled.equals(Fields.NO_DATE);
    }

    /// The steps of its task since it was decided.
    public List<Stamp> since(Task about) {
        return about.trace().stamps().stream()
                .filter(stamp -> stamp.at().isAfter(at))
                .toList();
    }

    /// Whether the unit told something of it since, or the work went on.
    public boolean isMoving(Task about) {
        return since(about).stream().anyMatch(stamp -> switch (stamp.step()) {
            case SIGN, REPORT, SUBMIT, COMPLETE, CLOSE -> true;
            default -> false;
        });
    }

    /// On which day it was done: when that was said, or when the task was; [Fields#NO_DATE] for not yet.
    public LocalDate done(Task about) {
        if (isSettled() || !about.state().isDone()) {
            return settled;
        }
        return about.trace()
                .last(Step.COMPLETE)
                .map(stamp -> Progress.day(stamp.at()))
                .orElse(Fields.NO_DATE);
    }
}
