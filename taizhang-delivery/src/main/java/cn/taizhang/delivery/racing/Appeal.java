package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.field.Stamp;
import cn.taizhang.delivery.field.Word;
import cn.taizhang.ledger.event.Attached;
import java.math.BigDecimal;
import java.util.List;

/// What a unit holds against the result of one of its items, and what was decided on it.
///
/// 例: number 1, 南浦县, `task:T2025-0012`: 「3月底已完成85%,反馈时漏报」; upheld, 85 instead of 60.
///
/// - `seq` is the event that brought it, with its files.
/// - `then` and `now` are the progresses before and after the period that hold since it was upheld.
public record Appeal(
        int number,
        long seq,
        String unit,
        String subject,
        String reason,
        List<Attached> files,
        Word filed,
        Ruling ruling) {

    /// How it was decided.
    public enum Outcome {
        OPEN,
        UPHELD,
        DISMISSED
    }

    /// The decision. 例: UPHELD, 「核实属实」, 33.3 before and 85 after.
    public record Ruling(Outcome outcome, String reason, BigDecimal then, BigDecimal now, Stamp stamp) {

        static final Ruling NONE = new Ruling(Outcome.OPEN, "", BigDecimal.ZERO, BigDecimal.ZERO, Stamp.NONE);
    }

    public Appeal {
        files = List.copyOf(files);
    }

    Appeal ruled(Ruling other) {
        return new Appeal(number, seq, unit, subject, reason, files, filed, other);
    }

    public boolean isOpen() {
        return ruling.outcome() == Outcome.OPEN;
    }

    public boolean isUpheld() {
        return ruling.outcome() == Outcome.UPHELD;
    }
}
