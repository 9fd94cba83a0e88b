package cn.taizhang.delivery.umpiring;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.racing.Appeal;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Publishes a race: its ranks go into the chain of events as they are.
///
/// 例: `L2-2025Q1` on 2025-04-13, after the last day of appeals, with every appeal ruled on.
public record PublishRace(String race) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Race> found = bureau.contests().races().race(race);
        if (found.isEmpty()) {
            return new Decision.Absent("race", race);
        }
        if (!actor.isOffice()) {
            return Decision.refused("race.not_yours");
        }
        Race known = found.get();
        if (known.isPublished()) {
            return Decision.refused("race.published");
        }
        if (known.appeals().stream().anyMatch(Appeal::isOpen)) {
            return Decision.refused("race.open_appeals");
        }
        if (!today.isAfter(known.showing().until())) {
            return Decision.refused("race.shown_until", known.showing().until().toString());
        }
        return known.standings().stream().anyMatch(Standing::isRanked)
                ? Decision.of(Race.PUBLISHED, Race.SUBJECT + race, Map.of("ranks", Fields.joined(known.lines())))
                : Decision.refused("race.nobody");
    }
}
