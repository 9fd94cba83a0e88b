package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Units;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Stage;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Hands a paper over 交办, or over to another unit, or sets another day; that with a reason.
///
/// 例: to 市城管局 with 市财政局, due 2026-05-10, three months after it is handed over.
public record AssignMotion(String id, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Motion> known = Handled.motion(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("motion", id);
        }
        Motion motion = known.get();
        return Handled.unlessOffice(actor)
                .or(() -> Values.check(brought))
                .or(() -> motion.stage() == Stage.CLOSED ? Handled.refuse("closed") : Optional.empty())
                .or(() -> brought.text("lead").isEmpty() ? Handled.refuse("no_lead") : Optional.empty())
                .or(() -> Units.check(bureau, actor, brought))
                .or(() -> brought.has("due") && brought.date("due").isBefore(today)
                        ? Handled.refuse("due_past", brought.text("due"))
                        : Optional.empty())
                .or(() -> motion.stage() != Stage.REGISTERED
                                && brought.text("reason").isBlank()
                        ? Handled.refuse("no_reason")
                        : Optional.empty())
                .orElseGet(() -> events(bureau, motion, today));
    }

    private Decision events(Bureau bureau, Motion motion, LocalDate today) {
        Map<String, String> fields = new TreeMap<>();
        LocalDate usual = motion.stage() == Stage.REGISTERED
                ? today.plusMonths(bureau.motions().months())
                : motion.duty().due();
        fields.put("lead", brought.text("lead"));
        fields.put(
                "helpers",
                Fields.joined(brought.list("helpers").stream()
                        .distinct()
                        .filter(unit -> !unit.equals(brought.text("lead")))
                        .toList()));
        fields.put("day", today.toString());
        fields.put("due", Fields.words(brought.date("due", usual)));
        fields.put("reason", brought.text("reason").strip());
        return new Decision.Events(id, List.of(Happening.of(Motion.ASSIGNED, Motion.SUBJECT + id, fields)));
    }
}
