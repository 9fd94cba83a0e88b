package cn.taizhang.delivery.office;

import java.time.LocalDate;

/// Something that a person wants done. It looks at the state and says which events it makes; it changes nothing.
///
/// 例: `new TakeStep("T2025-0031", Step.SIGN, fields)`.
public interface Command {

    Decision decide(Bureau bureau, Actor actor, LocalDate today);
}
