package cn.taizhang.delivery.rectifying;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts a problem on the list.
///
/// 例: 消防通道被占用, found by 检查 on 2025-06-12, unit 市教育局, major, of task `T2025-0031`.
///
/// - Only the supervision office does so. Fields: title, text, origin, unit, owner, task, major, found, due, files.
/// - A task it names is one that the unit leads or helps with.
public record LogProblem(Fields brought) implements Command {

    private static final Set<String> KEPT =
            Set.of("title", "text", "origin", "unit", "owner", "task", "major", "found", "due", "files");

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("problem.not_yours", Act.LOG.code());
        }
        String unit = brought.text("unit");
        if (!unit.isEmpty() && !bureau.answersFor(actor, unit)) {
            return Decision.refused("unit.unknown", unit);
        }
        return Values.check(brought)
                .or(() -> facts(bureau, today))
                .or(() -> task(bureau, actor))
                .orElseGet(() -> events(bureau, today));
    }

    private Optional<Decision> facts(Bureau bureau, LocalDate today) {
        if (brought.text("title").isBlank()) {
            return refuse("no_title");
        }
        Optional<Unit> unit = bureau.organisation().unit(brought.text("unit")).filter(one -> !one.closed());
        if (unit.isEmpty()) {
            return Optional.of(Decision.refused("unit.unknown", brought.text("unit")));
        }
        String found = brought.text("found");
        if (!found.isEmpty() && !Values.isDate(found)) {
            return Optional.of(Decision.refused("value.date", "found", found));
        }
        LocalDate day = brought.date("found", today);
        if (day.isAfter(today)) {
            return refuse("found_later", day.toString());
        }
        return brought.has("due") && brought.date("due", LocalDate.MAX).isBefore(day)
                ? refuse("due_before_found", brought.text("due"), day.toString())
                : Optional.empty();
    }

    private Optional<Decision> task(Bureau bureau, Actor actor) {
        String id = brought.text("task");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Task> task = bureau.task(actor, id);
        if (task.isEmpty()) {
            return Optional.of(new Decision.Absent("task", id));
        }
        return task.get().concerns(Set.of(brought.text("unit")))
                ? Optional.empty()
                : refuse("other_units_task", id, bureau.organisation().name(brought.text("unit")));
    }

    private Decision events(Bureau bureau, LocalDate today) {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(KEPT);
        fields.values().removeIf(String::isEmpty);
        fields.putIfAbsent("found", today.toString());
        String id = bureau.problems().next(today.getYear());
        return new Decision.Events(id, List.of(Happening.of(Act.LOG.kind(), Problem.SUBJECT + id, fields)));
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("problem." + reason, values));
    }
}
