package cn.taizhang.web.congress;

import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.table.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the page of the congress shows: candidates of one stage or of all, how many there are of each, and the votes.
///
/// - `awaited` are the votes in which the person has a ballot to cast, or a key to give as a teller.
public record CongressModel(
        List<Candidate> candidates,
        Map<Stage, Integer> counts,
        List<Vote> votes,
        Set<String> awaited,
        String stage,
        boolean office) {

    public CongressModel {
        candidates = List.copyOf(candidates);
        counts = Map.copyOf(counts);
        votes = List.copyOf(votes);
        awaited = Set.copyOf(awaited);
    }

    static CongressModel of(Bureau bureau, Actor actor, String stage) {
        List<Candidate> seen = Seen.candidates(bureau, actor);
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        seen.forEach(one -> counts.merge(one.stage(), 1, Integer::sum));
        List<Vote> votes = Seen.votes(bureau, actor);
        return new CongressModel(
                seen.stream()
                        .filter(one -> stage.isEmpty() || Words.of(one.stage()).equals(stage))
                        .toList(),
                counts,
                votes,
                votes.stream()
                        .filter(vote -> isAwaited(vote, actor.name()) || isKeyAwaited(vote, actor))
                        .map(Vote::id)
                        .collect(Collectors.toSet()),
                stage,
                actor.isOffice());
    }

    static boolean isAwaited(Vote vote, String name) {
        return vote.isOpen() && vote.roll().contains(name) && !vote.cast().contains(name);
    }

    /// Whether nobody can vote before the person has given their key.
    static boolean isKeyAwaited(Vote vote, Actor actor) {
        return vote.state() == Vote.State.PREPARED && vote.tellers().second().equals(actor.name());
    }

    /// The stages of which there are candidates.
    public List<Stage> stages() {
        return List.of(Stage.values()).stream().filter(counts::containsKey).toList();
    }

    public int count(Stage one) {
        return counts.getOrDefault(one, 0);
    }

    public boolean is(Stage one) {
        return Words.of(one).equals(stage);
    }

    public String only(Stage one) {
        return is(one) ? "/congress" : "/congress?stage=" + Words.of(one);
    }
}
