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
/// - The event holds every ballot, so that anybody can count again; the box is emptied with it.
/// - What does not agree is never counted: such a vote can be declared void alone.
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
        Optional<KeyHalf> first = KeyHalf.typed(half);
        Optional<KeyHalf> second = KeyHalf.typed(other);
        return Refusal.unlessOffice(actor)
                .or(() -> found.isOpen() ? Optional.empty() : Refusal.of("not_open"))
                .or(() -> found.cast().isEmpty() ? Refusal.of("nobody") : Optional.empty())
                .or(() -> first.isPresent()
                                && second.isPresent()
                                && Seal.publicKey(first.get(), second.get())
                                        .equals(found.matter().key())
                        ? Optional.empty()
                        : Refusal.of("key_wrong"));
    }

    @Override
    public Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
        return check(bureau, actor).orElseGet(() -> count(ledger, bureau));
    }

    private Decision count(Ledger ledger, Bureau bureau) {
        Vote found = bureau.congress().vote(vote).orElseThrow();
        KeyHalf first = KeyHalf.typed(half).orElseThrow();
        KeyHalf second = KeyHalf.typed(other).orElseThrow();
        Seal seal = new Seal(vote);
        List<String> box = ledger.ballots().ballots(vote);
        List<String> lines = box.stream()
                .map(one -> seal.open(one, first, second))
                .flatMap(Optional::stream)
                .sorted()
                .map(Ballot::line)
                .toList();
        int cast = found.cast().size();
        boolean sound = lines.size() == box.size()
                && Recount.of(
                                lines,
                                found.matter().items().size(),
                                found.matter().places(),
                                cast)
                        .isSound();
        if (!sound) {
            return Decision.refused("vote.disagree", Integer.toString(lines.size()), Integer.toString(cast));
        }
        ledger.ballots().empty(vote);
        return new Decision.Events(
                vote, List.of(Happening.of(Vote.CLOSED, Vote.SUBJECT + vote, Map.of("ballots", Fields.joined(lines)))));
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "CloseVote " + vote;
    }
}
