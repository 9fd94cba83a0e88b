package cn.taizhang.delivery.umpiring;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.racing.Lane;
import cn.taizhang.delivery.racing.League;
import cn.taizhang.delivery.racing.Period;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes a league, or changes one: what was shown before keeps the formula by which it was computed.
///
/// 例: `new DefineLeague("", fields)` with name 季赛指标 and two lanes becomes `L2`.
///
/// - `id` is empty for a new one.
public record DefineLeague(String id, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("race.not_yours");
        }
        Optional<League> known = bureau.contests().races().find(id);
        if (!id.isEmpty() && known.isEmpty()) {
            return new Decision.Absent("league", id);
        }
        String kind = brought.text("kind");
        boolean named = kind.isEmpty()
                || Arrays.stream(Period.Kind.values())
                        .anyMatch(one -> one.name().equals(kind));
        boolean raced = known.filter(
                        one -> !kind.isEmpty() && !one.kind().name().equals(kind))
                .filter(one -> !bureau.contests().races().of(one.id()).isEmpty())
                .isPresent();
        if (!named || raced) {
            return Decision.refused("race.unsound.kind");
        }
        Optional<String> odd = brought.list("lanes").stream()
                .filter(line -> Lane.of(line).isEmpty())
                .findFirst();
        if (odd.isPresent()) {
            return Decision.refused("race.lane", odd.get());
        }
        Optional<String> wrong = brought.values().keySet().stream()
                .filter(League::isNumber)
                .filter(name -> brought.whole(name, -1) < 0)
                .findFirst();
        if (wrong.isPresent()) {
            return Decision.refused("value.number", wrong.get(), brought.text(wrong.get()));
        }
        SortedMap<String, String> fields = known.map(League::fields).orElseGet(TreeMap::new);
        brought.values().forEach((name, value) -> {
            if (League.names().contains(name)) {
                fields.put(name, value.strip());
            }
        });
        Fields all = new Fields(fields);
        String chosen = id.isEmpty() ? bureau.contests().races().next() : id;
        League league = League.of(chosen, all);
        return Values.check(all)
                .or(() -> league.unsound().map(why -> Decision.refused("race.unsound." + why)))
                .orElseGet(() -> Decision.of(League.DEFINED, League.SUBJECT + chosen, league.fields()));
    }
}
