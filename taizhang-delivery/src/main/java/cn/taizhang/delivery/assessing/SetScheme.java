package cn.taizhang.delivery.assessing;

import cn.taizhang.delivery.assessment.Scheme;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Sets by what is assessed; what is locked keeps the scheme by which it was.
///
/// 例: weights `县区|DONE=30|TIMELY=20|PROJECTS=30|RACING=20`, 优秀 from 90.
public record SetScheme(Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("assessment.not_yours");
        }
        Optional<String> number = brought.values().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("weights") && !entry.getKey().equals("lists"))
                .filter(entry -> brought.whole(entry.getKey(), -1) < 0)
                .map(entry -> entry.getKey())
                .findFirst();
        if (number.isPresent()) {
            return Decision.refused("value.number", number.get(), brought.text(number.get()));
        }
        Optional<String> odd = brought.list("weights").stream()
                .filter(line -> Scheme.line(line).isEmpty())
                .findFirst();
        if (odd.isPresent()) {
            return Decision.refused("assessment.weights", odd.get());
        }
        if (brought.has("lists") && !Set.of("yes", "no").contains(brought.text("lists"))) {
            return Decision.refused("value.choice", "lists", brought.text("lists"));
        }
        Scheme next = bureau.contests().scheme().with(brought);
        return Values.check(brought)
                .or(() -> next.unsound().map(why -> Decision.refused("assessment.unsound." + why)))
                .orElseGet(() -> Decision.of(
                        Scheme.SET,
                        "setting:assessment",
                        Fields.changes(next.fields()).values()));
    }
}
