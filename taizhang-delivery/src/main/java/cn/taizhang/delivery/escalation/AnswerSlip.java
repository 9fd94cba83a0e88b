package cn.taizhang.delivery.escalation;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Answers a slip, for the unit to which it went.
///
/// 例: 「已增派施工队，9月底完工」 by 李明 of 市发展改革委.
///
/// - The supervision office may write an answer down for the unit, naming whose word it is, which is never its own.
/// - A slip whose answer did not satisfy can be answered again; the answers before it stay.
public record AnswerSlip(String id, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Slip> found = bureau.slip(actor, id);
        if (found.isEmpty()) {
            return new Decision.Absent("slip", id);
        }
        return person(bureau, actor, found.get())
                .or(() -> found.get().standing().isUnits()
                        ? Optional.empty()
                        : refuse("standing", found.get().standing().name()))
                .or(() -> Values.check(brought))
                .or(() -> brought.text("text").isBlank() ? refuse("answer_missing") : Optional.empty())
                .orElseGet(this::events);
    }

    private Optional<Decision> person(Bureau bureau, Actor actor, Slip slip) {
        String doer = brought.text("doer").strip();
        if (actor.may(Permission.REPORT) && bureau.answersFor(actor, slip.unit()) && doer.isEmpty()) {
            return Optional.empty();
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return refuse("not_yours", "answer");
        }
        return doer.isEmpty() || bureau.isAmong(Set.of(doer), actor) ? refuse("whose_word") : Optional.empty();
    }

    private Decision events() {
        Map<String, String> fields = new TreeMap<>();
        for (String name : List.of("text", "files", "doer")) {
            fields.put(name, brought.text(name).strip());
        }
        return new Decision.Events(id, List.of(Happening.of(Slip.ANSWERED, Slip.SUBJECT + id, fields)));
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("slip." + reason, values));
    }
}
