package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The second teller types the half that they wrote down, by their own account; with it the casting begins.
///
/// 例: 代表赵琳 in `V2026-01`, which 周督查 opened with another half.
///
/// - Only the public key of the half is kept.
public record GiveKey(String vote, String half) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return Seen.decide(bureau, actor, vote, found -> given(bureau, found, actor));
    }

    private Decision given(Bureau bureau, Vote found, Actor actor) {
        if (!actor.name().equals(found.tellers().second())) {
            return Decision.refused("vote.not_teller");
        }
        if (bureau.isAmong(Set.of(found.tellers().first()), actor)) {
            return Decision.refused("vote.teller_self");
        }
        if (found.state() != Vote.State.PREPARED) {
            return Decision.refused("vote.not_prepared");
        }
        String key = KeyHalf.typed(half).map(Seal::publicKey).orElse("");
        if (key.isEmpty()) {
            return Decision.refused("vote.key_wrong");
        }
        return key.equals(found.tellers().firstKey())
                ? Decision.refused("vote.key_same")
                : new Decision.Events(vote, List.of(Happening.of(Vote.KEYED, Vote.SUBJECT + vote, Map.of("key", key))));
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "GiveKey " + vote;
    }
}
