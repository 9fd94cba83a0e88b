package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ends a vote in which fewer voted than the quorum asks for: no ballot is opened, its candidates can be voted on
/// again.
///
/// 例: 12 of 24 deputies voted, 13 are needed: 未达法定人数.
///
/// - Refused once enough have voted: such a vote is counted, or declared void with a reason.
public record FailVote(String vote) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return Seen.decide(bureau, actor, vote, found -> failed(found, actor));
    }

    private Decision failed(Vote found, Actor actor) {
        String cast = Integer.toString(found.cast().size());
        String least = Integer.toString(found.quorum());
        return Refusal.unlessOffice(actor)
                .or(() -> found.isOpen() ? Optional.empty() : Refusal.of("not_open"))
                .or(() -> found.isQuorate() ? Refusal.of("quorate", cast, least) : Optional.empty())
                .orElseGet(() -> new Decision.Events(
                        vote,
                        List.of(Happening.of(
                                Vote.FAILED, Vote.SUBJECT + vote, Map.of("voted", cast, "needed", least)))));
    }

    @Override
    public Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
        return Unopened.end(ledger, vote, decide(bureau, actor, today));
    }
}
