package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.util.List;
import java.util.Optional;

/// Which papers a person may see, and what they are to them.
///
/// 例: 市城管局 sees what it answers or helps with, a deputy what they signed.
public final class Handled {

    /// Whether someone registers and hands over papers: the office of the whole, not of one unit.
    public static boolean isOffice(Actor actor) {
        return actor.everywhere() && actor.may(Permission.SUPERVISE);
    }

    public static Optional<Motion> motion(Bureau bureau, Actor actor, String id) {
        return bureau.motions().find(id).filter(one -> sees(bureau, actor, one));
    }

    /// The newest first.
    public static List<Motion> motions(Bureau bureau, Actor actor) {
        return bureau.motions().all().stream()
                .filter(one -> sees(bureau, actor, one))
                .toList()
                .reversed();
    }

    private static boolean sees(Bureau bureau, Actor actor, Motion one) {
        return actor.everywhere() && isLooking(actor)
                || one.concerns(bureau.organisation().under(actor.units()))
                || signed(bureau, actor, one);
    }

    /// Whether someone is among those who signed it.
    public static boolean signed(Bureau bureau, Actor actor, Motion one) {
        return one.paper().deputies().stream()
                .anyMatch(name -> bureau.organisation().isSelf(name, actor.name()));
    }

    private static boolean isLooking(Actor actor) {
        return actor.may(Permission.SUPERVISE) || actor.may(Permission.DECIDE);
    }

    static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("motion." + reason, values));
    }

    static Optional<Decision> unlessOffice(Actor actor) {
        return isOffice(actor) ? Optional.empty() : refuse("not_yours");
    }

    private Handled() {}
}
