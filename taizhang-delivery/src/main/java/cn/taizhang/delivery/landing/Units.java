package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the units that a task names are there.
///
/// 例: lead `WJW` is, helper `W9` is refused with `unit.unknown`.
public final class Units {

    public static Optional<Decision> check(Bureau bureau, Fields fields) {
        return Stream.concat(Stream.of(fields.text("lead")), fields.list("helpers").stream())
                .filter(code -> !code.isEmpty())
                .filter(code -> bureau.organisation()
                        .unit(code)
                        .filter(unit -> !unit.closed())
                        .isEmpty())
                .findFirst()
                .map(code -> Decision.refused("unit.unknown", code));
    }

    private Units() {}
}
