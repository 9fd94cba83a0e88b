package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the units that a task names are there, and the lead among those that the person answers for.
///
/// 例: lead `WJW` is, helper `W9` is refused with `unit.unknown`, and so is `JYJ` as lead for who sees `WJW` alone.
public final class Units {

    public static Optional<Decision> check(Bureau bureau, Actor actor, Fields fields) {
        return Stream.concat(
                        leads(fields).filter(code -> !bureau.answersFor(actor, code)),
                        Stream.concat(leads(fields), fields.list("helpers").stream())
                                .filter(code -> isNone(bureau, code)))
                .findFirst()
                .map(code -> Decision.refused("unit.unknown", code));
    }

    private static Stream<String> leads(Fields fields) {
        return Stream.of(fields.text("lead")).filter(code -> !code.isEmpty());
    }

    private static boolean isNone(Bureau bureau, String code) {
        return bureau.organisation().unit(code).filter(unit -> !unit.closed()).isEmpty();
    }

    private Units() {}
}
