package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import java.util.List;
import java.util.Optional;

/// Which papers a person may see, and what they are to them.
///
/// 例: 市城管局 sees what it answers or helps with, a deputy what they signed.
public final class Handled {

    public static Optional<Motion> motion(Bureau bureau, Actor actor, String id) {
        return bureau.motions().find(id).filter(one -> bureau.sees(actor, one));
    }

    /// The newest first.
    public static List<Motion> motions(Bureau bureau, Actor actor) {
        return bureau.motions().all().stream()
                .filter(one -> bureau.sees(actor, one))
                .toList()
                .reversed();
    }

    /// Whether someone is among those who signed it.
    public static boolean signed(Bureau bureau, Actor actor, Motion one) {
        return one.paper().deputies().stream()
                .anyMatch(name -> bureau.organisation().isSelf(name, actor.name()));
    }

    static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("motion." + reason, values));
    }

    static Optional<Decision> unlessOffice(Actor actor) {
        return actor.isOffice() ? Optional.empty() : refuse("not_yours");
    }

    private Handled() {}
}
