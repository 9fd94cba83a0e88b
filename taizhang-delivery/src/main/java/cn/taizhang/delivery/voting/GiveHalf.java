package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One teller gives their half for the count, by their own account: that they did is written, the half is not.
///
/// 例: 周督查 for `V2026-01`; the box stays shut until 代表赵琳 gives hers.
public record GiveHalf(String vote, String half) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return Seen.decide(
                bureau,
                actor,
                vote,
                found -> Telling.check(found, actor.name(), half)
                        .orElseGet(() -> new Decision.Events(
                                vote, List.of(Happening.of(Vote.UNLOCKED, Vote.SUBJECT + vote, Map.of())))));
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "GiveHalf " + vote;
    }
}
