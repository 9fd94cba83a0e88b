package cn.taizhang.web.congress;

import cn.taizhang.delivery.ballot.Satisfaction;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The votes of the congress with their results, for programs; ballots are a file of their own.
@RestController
@Tag(name = "votes")
final class VotesApi {

    private final Acting acting;

    VotesApi(Acting acting) {
        this.acting = acting;
    }

    /// The votes one may see.
    public record Listed(List<Item> items) {}

    /// One vote: how many may vote and did, and what it came to; `results` are empty before it is counted.
    public record Item(
            String id,
            String kind,
            String title,
            String state,
            int places,
            String rule,
            int deputies,
            int voted,
            Instant openedAt,
            List<Result> results) {
        static Item of(Vote vote) {
            Vote.Matter matter = vote.matter();
            return new Item(
                    vote.id(),
                    Words.of(matter.kind()),
                    matter.title(),
                    Words.of(vote.state()),
                    matter.places(),
                    Words.of(matter.rule()),
                    vote.roll().size(),
                    vote.cast().size(),
                    matter.opened(),
                    vote.isCounted()
                            ? VoteModel.lines(vote).stream()
                                    .map(line -> Result.of(vote, line))
                                    .toList()
                            : List.of());
        }
    }

    /// What was said of one item: `votes` and `standing` of a candidate, the grades of what was judged; else null.
    public record Result(
            String id,
            String title,
            @Nullable Integer votes,
            @Nullable String standing,
            @Nullable Judged judged) {
        static Result of(Vote vote, VoteModel.Line line) {
            boolean adoption = vote.isAdoption();
            return new Result(
                    line.item().id(),
                    line.item().title(),
                    adoption ? line.votes() : null,
                    adoption ? line.standing() : null,
                    adoption ? null : Judged.of(line.result()));
        }
    }

    /// How many gave each grade, how many it takes at least, and whether it passed.
    public record Judged(int satisfied, int fairly, int dissatisfied, int abstained, int least, boolean passed) {
        static Judged of(Satisfaction result) {
            return new Judged(
                    result.satisfied(),
                    result.fairly(),
                    result.dissatisfied(),
                    result.abstained(),
                    result.least(),
                    result.passes());
        }
    }

    @GetMapping("/api/v1/votes")
    @Needs(Permission.TASKS)
    @Operation(summary = "The votes of deputies one may see, with what they came to once they are counted")
    Listed list(Visit visit) {
        return new Listed(acting.ask(
                visit,
                (bureau, actor, today) ->
                        Seen.votes(bureau, actor).stream().map(Item::of).toList()));
    }
}
