package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Tellers;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Casts the ballot of one deputy: an event that they voted, and the sealed ballot in the box, both or neither.
///
/// 例: 李明 casts `0110` in `V2026-01`; a second one is refused, `already`.
///
/// - Who is on the roll and has become something else since, 领导 say, votes no more.
/// - The event has no particulars and the box no names: what was chosen is in neither.
public record CastBallot(String vote, Ballot ballot) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return Seen.decide(bureau, actor, vote, found -> cast(found, actor));
    }

    private Decision cast(Vote found, Actor actor) {
        int places = found.matter().places();
        if (!found.roll().contains(actor.name())) {
            return Decision.refused("vote.not_on_roll");
        }
        if (!actor.permissions().equals(Role.DEPUTY.permissions())) {
            return Decision.refused("vote.no_deputy");
        }
        if (!found.isOpen()) {
            return Decision.refused("vote.not_open");
        }
        if (!found.tellers().areTwo()) {
            return Decision.refused("vote.one_key");
        }
        if (found.cast().contains(actor.name())) {
            return Decision.refused("vote.already");
        }
        if (!Recount.isOf(ballot, found.matter().items().size(), places)) {
            return Decision.refused("vote.odd_ballot");
        }
        return places > 0 && ballot.chosen() > places
                ? Decision.refused("vote.overfull", Integer.toString(places))
                : new Decision.Events(vote, List.of(Happening.of(Vote.CAST, Vote.SUBJECT + vote, Map.of())));
    }

    @Override
    public Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
        Decision decision = decide(bureau, actor, today);
        if (decision instanceof Decision.Events) {
            Tellers tellers = bureau.congress().vote(vote).orElseThrow().tellers();
            ledger.ballots().put(vote, new Seal(vote).close(ballot, tellers.firstKey(), tellers.secondKey()));
        }
        return decision;
    }

    /// Says nothing of what was chosen.
    @Override
    public String toString() {
        return "CastBallot in " + vote;
    }
}
