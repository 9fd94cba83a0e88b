package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
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

/// Ends a vote: opens all ballots with the halves of both tellers and publishes them, sorted by their numbers.
///
/// 例: 213 deputies voted, 213 ballots are in the box: counted. With 212 it is refused, `disagree`.
///
/// - `half` is that of the teller who acts, `other` that which the other teller gave by their own account before.
/// - The event holds every ballot, so that anybody can count again; the box is emptied with it.
/// - What does not agree, or has fewer ballots than the quorum, is never opened: such a vote can be ended alone.
public record CloseVote(String vote, String half, String other) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return check(bureau, actor).orElseGet(() -> Decision.refused("vote.no_box"));
    }

    private Optional<Decision> check(Bureau bureau, Actor actor) {
        Optional<Vote> known = Seen.vote(bureau, actor, vote);
        if (known.isEmpty()) {
            return Optional.of(new Decision.Absent("vote", vote));
        }
        Vote found = known.get();
        return Telling.check(found, actor.name(), half)
                .or(() -> Telling.isHalf(found, found.tellers().other(actor.name()), other)
                        ? Optional.empty()
                        : Refusal.of("key_wrong"));
    }

    @Override
    public Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
        return check(bureau, actor).orElseGet(() -> count(ledger, bureau, actor));
    }

    private Decision count(Ledger ledger, Bureau bureau, Actor actor) {
        Vote found = bureau.congress().vote(vote).orElseThrow();
        boolean isFirst = actor.name().equals(found.tellers().first());
        KeyHalf first = KeyHalf.typed(isFirst ? half : other).orElseThrow();
        KeyHalf second = KeyHalf.typed(isFirst ? other : half).orElseThrow();
        Seal seal = new Seal(vote);
        List<String> box = ledger.ballots().ballots(vote);
        if (box.size() != found.cast().size()) {
            return disagree(box.size(), found);
        }
        List<String> lines = box.stream()
                .map(one -> seal.open(one, first, second))
                .flatMap(Optional::stream)
                .sorted()
                .map(Ballot::line)
                .toList();
        Recount recount = Recount.of(
                lines,
                found.matter().items().size(),
                found.matter().places(),
                found.cast().size());
        if (!recount.isSound()) {
            return disagree(lines.size(), found);
        }
        ledger.ballots().empty(vote);
        Map<String, String> published =
                Map.of("ballots", Fields.joined(lines), "results", Fields.joined(found.results(recount.ballots())));
        return new Decision.Events(vote, List.of(Happening.of(Vote.CLOSED, Vote.SUBJECT + vote, published)));
    }

    private static Decision disagree(int ballots, Vote found) {
        return Decision.refused(
                "vote.disagree",
                Integer.toString(ballots),
                Integer.toString(found.cast().size()));
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "CloseVote " + vote;
    }
}
