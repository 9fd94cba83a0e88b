package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import java.util.Optional;

/// Why something is refused, in the words of votes.
///
/// 例: `Refusal.of("no_reason")` is told as 须写明理由。
public final class Refusal {

    public static Optional<Decision> of(String reason, String... values) {
        return Optional.of(Decision.refused("vote." + reason, values));
    }

    /// Refuses whoever is not of the office.
    public static Optional<Decision> unlessOffice(Actor actor) {
        return actor.isOffice() ? Optional.empty() : of("not_yours");
    }

    private Refusal() {}
}
