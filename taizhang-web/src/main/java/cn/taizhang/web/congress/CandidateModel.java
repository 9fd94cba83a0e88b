package cn.taizhang.web.congress;

import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.voting.Seen;
import java.time.LocalDate;
import java.util.List;

/// What the page of one candidate shows.
///
/// - `task` is the title of the task it became, if the person may see that; else its id, or empty for none.
public record CandidateModel(
        Candidate candidate,
        List<Vote> votes,
        boolean office,
        String task,
        List<Organisation.Placed> units,
        String due) {

    public CandidateModel {
        votes = List.copyOf(votes);
        units = List.copyOf(units);
    }

    static CandidateModel of(Bureau bureau, Actor actor, Candidate one, LocalDate today) {
        boolean office = actor.isOffice();
        return new CandidateModel(
                one,
                Seen.votes(bureau, actor).stream()
                        .filter(vote -> vote.matter().items().stream()
                                .anyMatch(item -> item.id().equals(one.id())))
                        .toList(),
                office,
                bureau.task(actor, one.task()).map(task -> task.brief().title()).orElse(""),
                office ? bureau.organisation().tree() : List.of(),
                LocalDate.of(Math.max(today.getYear(), one.idea().year()), 12, 31)
                        .toString());
    }

    public boolean isOpen() {
        return office && candidate.stage().isBefore();
    }

    public boolean wantsTask() {
        return office && candidate.stage() == Stage.ADOPTED && candidate.task().isEmpty();
    }
}
