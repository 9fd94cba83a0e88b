package cn.taizhang.delivery.umpiring;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.racing.Appeal;
import cn.taizhang.delivery.racing.League;
import cn.taizhang.delivery.racing.Period;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Results;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Shows a race 公示, so that units may appeal before it is published; or shows it again from what is known now.
///
/// 例: `new ShowRace("L2", "2025Q1", "2025-04-12", "")` on 2025-04-06.
///
/// - Not before the days of grace have passed: until then what is told still counts.
/// - A race is shown again only with a reason, and not over an open appeal: its results are taken anew, without what
///   upheld appeals had changed.
public record ShowRace(String league, String period, LocalDate until, String reason) implements Command {

    private static final int LONGEST = 31;

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<League> found = bureau.contests().races().find(league);
        if (found.isEmpty()) {
            return new Decision.Absent("league", league);
        }
        if (!actor.isOffice()) {
            return Decision.refused("race.not_yours");
        }
        Optional<Period> asked =
                Period.of(period).filter(one -> one.kind() == found.get().kind());
        return asked.map(one -> decide(bureau, found.get(), one, today))
                .orElseGet(() -> Decision.refused("race.period", period));
    }

    private Decision decide(Bureau bureau, League known, Period asked, LocalDate today) {
        if (known.ended()) {
            return Decision.refused("race.ended", known.name());
        }
        LocalDate last = Results.until(known, asked);
        if (!today.isAfter(last)) {
            return Decision.refused("race.early", last.toString());
        }
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST))) {
            return Decision.refused(
                    "race.until", today.toString(), today.plusDays(LONGEST).toString());
        }
        Optional<Race> before = bureau.contests().races().race(known.race(asked));
        if (before.filter(race -> race.appeals().stream().anyMatch(Appeal::isOpen))
                .isPresent()) {
            return Decision.refused("race.open_appeals");
        }
        if (before.isPresent() && reason.isBlank()) {
            return Decision.refused("race.reason");
        }
        if (bureau.contests().results(known, asked).results().isEmpty()) {
            return Decision.refused("race.nobody");
        }
        return Values.check(Fields.of(Map.of("reason", reason)))
                .orElseGet(() -> Decision.of(
                        Race.SHOWN,
                        Race.SUBJECT + known.race(asked),
                        Map.of("until", until.toString(), "reason", reason.strip())));
    }
}
