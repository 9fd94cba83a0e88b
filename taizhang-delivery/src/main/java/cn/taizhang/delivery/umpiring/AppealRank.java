package cn.taizhang.delivery.umpiring;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Possible;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Holds something against the result of an item by which a unit is ranked 申诉.
///
/// 例: 南浦县 against `task:T2025-0012` in `L2-2025Q1`: 「3月底已完成85%,反馈时漏报」.
///
/// - By a person of the unit, or by the supervision office on the word of one (`doer`) whom the organisation knows,
///   while the race is shown. Neither whose word it is nor who wrote it down rules on it.
public record AppealRank(String race, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        String unit = brought.text("unit");
        Optional<Race> found = bureau.contests().races().race(race);
        if (found.isEmpty() || !bureau.answersFor(actor, unit)) {
            return new Decision.Absent("race", race);
        }
        if (!actor.may(Permission.REPORT) && !actor.may(Permission.SUPERVISE)) {
            return Decision.refused("race.not_yours");
        }
        Race known = found.get();
        if (known.isPublished() || today.isAfter(known.showing().until())) {
            return Decision.refused("race.late", known.showing().until().toString());
        }
        if (Possible.isOddWord(bureau, actor, unit, brought)) {
            return Decision.refused("race.whose_word");
        }
        return appeal(known, unit);
    }

    private Decision appeal(Race known, String unit) {
        if (brought.text("reason").isBlank()) {
            return Decision.refused("race.reason");
        }
        String item = brought.text("item");
        if (!known.holds(unit, item)) {
            return Decision.refused("race.item");
        }
        if (known.appeals().stream()
                .anyMatch(one -> one.isOpen() && one.subject().equals(item))) {
            return Decision.refused("race.appealed");
        }
        SortedMap<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(Set.of("unit", "item", "reason", "files", "doer"));
        return Values.check(new Fields(fields))
                .orElseGet(() -> Decision.of(Race.APPEALED, Race.SUBJECT + race, fields));
    }
}
