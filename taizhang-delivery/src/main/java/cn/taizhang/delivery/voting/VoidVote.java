package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
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

/// Declares an open vote void, with the reason: its ballots are never opened, its candidates can be voted on again.
///
/// 例: 「一名监票人的密钥遗失」.
public record VoidVote(String vote, String reason) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return Seen.decide(bureau, actor, vote, found -> voided(found, actor));
    }

    private Decision voided(Vote found, Actor actor) {
        return Refusal.unlessOffice(actor)
                .or(() -> Values.check(Fields.of(Map.of("reason", reason))))
                .or(() -> found.isPending() ? Optional.empty() : Refusal.of("not_open"))
                .or(() -> reason.isBlank() ? Refusal.of("no_reason") : Optional.empty())
                .orElseGet(() -> new Decision.Events(
                        vote,
                        List.of(Happening.of(Vote.VOIDED, Vote.SUBJECT + vote, Map.of("reason", reason.strip())))));
    }

    @Override
    public Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
        return Unopened.end(ledger, vote, decide(bureau, actor, today));
    }
}
