package cn.taizhang.delivery.problem;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;

/// Who has to put it right, until when, and to which task it belongs.
///
/// 例: unit `JYJ`, owner 赵琳, task `T2025-0031`, due 2025-07-31, at first 2025-06-30.
///
/// - `owner` and `task` may be empty; `due` and `original` are [Fields#NO_DATE] until a date was set.
public record Duty(String unit, String owner, String task, LocalDate due, LocalDate original) {

    static Duty of(Fields fields) {
        LocalDate due = fields.date("due");
        return new Duty(fields.text("unit"), fields.text("owner"), fields.text("task"), due, due);
    }

    /// The first date that was set stays the original one.
    Duty with(Fields fields) {
        LocalDate moved = fields.date("due", due);
        return new Duty(
                unit, fields.text("owner", owner), task, moved, original.equals(Fields.NO_DATE) ? moved : original);
    }

    Duty movedTo(String other) {
        return new Duty(unit, owner, other, due, original);
    }

    public boolean hasDue() {
        return !due.equals(Fields.NO_DATE);
    }

    public boolean isMoved() {
        return !due.equals(original);
    }
}
