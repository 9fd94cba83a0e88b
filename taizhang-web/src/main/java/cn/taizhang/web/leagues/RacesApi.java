package cn.taizhang.web.leagues;

import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Standing;
import cn.taizhang.delivery.racing.Standing.InLane;
import cn.taizhang.delivery.racing.Standing.Mark;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The races, for programs.
@RestController
@Tag(name = "races")
final class RacesApi {

    private final Acting acting;

    RacesApi(Acting acting) {
        this.acting = acting;
    }

    /// All races, those of each league with the newest period first.
    public record Listed(List<Item> items) {}

    /// One race: of which league and period, which showing, and how it stands.
    public record Item(
            String id,
            String league,
            String period,
            LocalDate from,
            LocalDate to,
            int version,
            boolean published,
            Instant shownAt,
            LocalDate appealsUntil,
            String reason) {
        static Item of(Race race) {
            return new Item(
                    race.id(),
                    race.league().name(),
                    race.period().code(),
                    race.period().begin(),
                    race.period().end(),
                    race.showing().version(),
                    race.isPublished(),
                    race.showing().shown().at(),
                    race.showing().until(),
                    race.showing().reason());
        }
    }

    /// A race with its ranks; `holds` is the version that is published while this one is not, null for none.
    public record Told(Item race, @Nullable Integer holds, List<Rank> ranks) {}

    /// A unit in its peer group; `rank` and `score` are null of who is not ranked, `moved` is by how many ranks it
    /// rose.
    public record Rank(
            String unit,
            String unitName,
            String group,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            @Nullable Integer moved,
            List<Lane> lanes) {
        static Rank of(RaceModel.Line line) {
            Standing standing = line.standing();
            return new Rank(
                    standing.unit(),
                    line.name(),
                    standing.group(),
                    standing.isRanked() ? standing.rank() : null,
                    standing.isRanked() ? standing.score() : null,
                    line.movement().isPresent() ? line.movement().getAsInt() : null,
                    standing.lanes().stream().map(Lane::of).toList());
        }
    }

    /// A unit in one lane: how many items, and what each axis came to.
    public record Lane(
            String lane,
            int weight,
            int items,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<Axis> axes) {
        static Lane of(InLane one) {
            return new Lane(
                    one.lane().name(),
                    one.lane().weight(),
                    one.sample(),
                    one.isRanked() ? one.rank() : null,
                    one.isRanked() ? one.score() : null,
                    one.marks().stream().map(Axis::of).toList());
        }
    }

    /// `score` follows from the value between the lowest and the highest of the ranked peers.
    public record Axis(String axis, BigDecimal value, BigDecimal lowest, BigDecimal highest, BigDecimal score) {
        static Axis of(Mark mark) {
            return new Axis(Words.of(mark.axis()), mark.value(), mark.lowest(), mark.highest(), mark.score());
        }
    }

    @GetMapping("/api/v1/races")
    @Needs(Permission.TASKS)
    @Operation(summary = "The races of all leagues, each in its last showing")
    Listed list(Visit visit) {
        return new Listed(acting.ask(
                visit,
                (bureau, actor, today) -> bureau.contests().races().leagues().stream()
                        .flatMap(league -> bureau.contests().races().of(league.id()).stream())
                        .map(Item::of)
                        .toList()));
    }

    @GetMapping("/api/v1/races/{id}")
    @Needs(Permission.TASKS)
    @Operation(summary = "The ranks of a race in the peer groups of one's units, down to value and score of every axis")
    @Parameter(name = "version", in = ParameterIn.QUERY, description = "which showing, from 1; the last one without it")
    Told race(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        RaceModel model = RacePage.model(acting, visit, id, version);
        Optional<Integer> holds = model.holding().map(race -> race.showing().version());
        return new Told(
                Item.of(model.race()),
                holds.orElse(null),
                model.groups().values().stream()
                        .flatMap(List::stream)
                        .map(Rank::of)
                        .toList());
    }
}
