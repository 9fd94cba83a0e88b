package cn.taizhang.delivery.umpiring;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.racing.Appeal;
import cn.taizhang.delivery.racing.Race;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Upholds or dismisses an appeal, with a reason; what is upheld changes the result of the item, and the ranks.
///
/// 例: number 1 of `L2-2025Q1` upheld: `then` 33.3, `now` 85, 「现场核实属实」.
///
/// - By the supervision office, and neither by who appealed nor by who wrote it down for them.
public record RuleOnAppeal(String race, int number, Fields brought) implements Command {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Appeal> found = bureau.contests().races().race(race).flatMap(one -> one.appeal(number));
        if (found.isEmpty()) {
            return new Decision.Absent("race", race);
        }
        if (!actor.isOffice()) {
            return Decision.refused("race.not_yours");
        }
        Appeal appeal = found.get();
        if (!appeal.isOpen()) {
            return Decision.refused("race.ruled");
        }
        if (bureau.saidIt(appeal.filed(), actor)) {
            return Decision.refused("race.own", actor.name());
        }
        if (brought.text("reason").isBlank()) {
            return Decision.refused("race.reason");
        }
        boolean upheld = brought.text("outcome").equals(Appeal.Outcome.UPHELD.name());
        if (!upheld && !brought.text("outcome").equals(Appeal.Outcome.DISMISSED.name())) {
            return Decision.refused("race.outcome");
        }
        if (upheld && !List.of("then", "now").stream().allMatch(this::isShare)) {
            return Decision.refused("race.share");
        }
        if (upheld && new BigDecimal(brought.text("then")).compareTo(new BigDecimal(brought.text("now"))) > 0) {
            return Decision.refused("race.falls");
        }
        return Values.check(brought).orElseGet(() -> ruled(upheld));
    }

    private Decision ruled(boolean upheld) {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(upheld ? Set.of("outcome", "reason", "then", "now") : Set.of("outcome", "reason"));
        fields.put("number", Integer.toString(number));
        return Decision.of(Race.RULED, Race.SUBJECT + race, fields);
    }

    private boolean isShare(String name) {
        String words = brought.text(name);
        return Values.isNumber(words)
                && new BigDecimal(words).signum() >= 0
                && new BigDecimal(words).compareTo(HUNDRED) <= 0;
    }
}
