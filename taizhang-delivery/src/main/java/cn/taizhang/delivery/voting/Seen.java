package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What of the congress a person may see.
///
/// 例: a deputy sees the votes on whose roll they are, and candidates from 候选 on.
///
/// - A vote is for its deputies, its tellers and for who looks at all units; what was gathered or screened out is for
///   the office.
public final class Seen {

    public static Optional<Vote> vote(Bureau bureau, Actor actor, String id) {
        return bureau.congress().vote(id).filter(vote -> sees(actor, vote));
    }

    /// Decides on a vote that the person may see; any other is as if it were not there.
    static Decision decide(Bureau bureau, Actor actor, String id, Function<Vote, Decision> decision) {
        return vote(bureau, actor, id).map(decision).orElseGet(() -> new Decision.Absent("vote", id));
    }

    /// The newest first.
    public static List<Vote> votes(Bureau bureau, Actor actor) {
        return bureau.congress().votes().stream()
                .filter(vote -> sees(actor, vote))
                .toList()
                .reversed();
    }

    private static boolean sees(Actor actor, Vote vote) {
        return actor.everywhere()
                || vote.roll().contains(actor.name())
                || vote.tellers().includes(actor.name());
    }

    public static Optional<Candidate> candidate(Bureau bureau, Actor actor, String id) {
        return bureau.congress().candidate(id).filter(candidate -> sees(actor, candidate));
    }

    public static List<Candidate> candidates(Bureau bureau, Actor actor) {
        return bureau.congress().candidates().stream()
                .filter(candidate -> sees(actor, candidate))
                .toList();
    }

    private static boolean sees(Actor actor, Candidate candidate) {
        return actor.isOffice() || candidate.stage() != Stage.GATHERED && candidate.stage() != Stage.OUT;
    }

    private Seen() {}
}
