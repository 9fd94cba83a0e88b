package cn.taizhang.delivery.report;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Gives a paper out though something speaks against it: errors of the number lint, or statements that nothing shows.
///
/// 例: 2 errors, 3 unproved, 「口径不同,已与统计局核对」.
///
/// - Without a reason it is refused; with one the reason is kept with what spoke against it.
public record GiveOut(Kind kind, int year, Faults faults, String reason) implements Command {

    /// The kind of its events.
    public static final String GIVEN = "draft.give";

    private static final int LONGEST = 1_000;

    /// What speaks against it, in counts.
    public record Faults(long errors, long unproved) {}

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE) && !actor.may(Permission.DECIDE)) {
            return Decision.refused("draft.not_yours");
        }
        if (reason.isBlank()) {
            return Decision.refused(
                    "draft.no_reason", Long.toString(faults.errors()), Long.toString(faults.unproved()));
        }
        if (reason.length() > LONGEST) {
            return Decision.refused("value.too_long", "reason", Integer.toString(LONGEST));
        }
        return Decision.of(
                GIVEN,
                "draft:" + kind.code() + "-" + year,
                Map.of(
                        "reason",
                        reason.strip(),
                        "errors",
                        Long.toString(faults.errors()),
                        "unproved",
                        Long.toString(faults.unproved())));
    }
}
