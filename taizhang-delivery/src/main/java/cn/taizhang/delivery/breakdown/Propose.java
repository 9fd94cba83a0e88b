package cn.taizhang.delivery.breakdown;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Units;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes a task, and when it is asked of each of n units, one part for each besides the whole.
///
/// 例: 「推动县（市）区各建成公办托育机构1家以上」 with `each` of nine counties makes one task and nine parts, one a county;
/// the whole is met only when all are.
///
/// - Without a due date the task ends on 31 December of its year.
/// - `fields` are those of a [Task]; `each` are codes of units.
public record Propose(Fields fields, List<String> each) implements Command {

    public Propose {
        each = List.copyOf(each);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return decide(bureau, actor, today, 0);
    }

    /// As one of several that are made at once: so many ids after the next are taken by those before it.
    Decision decide(Bureau bureau, Actor actor, LocalDate today, int taken) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("task.not_yours", "propose");
        }
        if (fields.text("title").isBlank()) {
            return Decision.refused("task.no_title");
        }
        return Values.check(fields)
                .or(() -> Units.check(bureau, actor, fields))
                .or(() -> each.stream()
                        .flatMap(unit -> Units.check(bureau, actor, Fields.of(Map.of("lead", unit))).stream())
                        .findFirst())
                .or(() -> order(complete(today)))
                .orElseGet(() -> events(bureau, complete(today), taken));
    }

    private static Optional<Decision> order(Fields all) {
        return all.date("due").isBefore(all.date("start"))
                ? Optional.of(Decision.refused("task.due_before_start", all.text("due"), all.text("start")))
                : Optional.empty();
    }

    private Fields complete(LocalDate today) {
        Map<String, String> all = new TreeMap<>(fields.values());
        all.values().removeIf(String::isEmpty);
        int year = fields.whole("year", today.getYear());
        all.put("year", Integer.toString(year));
        all.putIfAbsent("start", LocalDate.of(year, 1, 1).toString());
        all.putIfAbsent("due", LocalDate.of(year, 12, 31).toString());
        return new Fields(new TreeMap<>(all));
    }

    private Decision events(Bureau bureau, Fields whole, int taken) {
        String id = Tasks.after(bureau.tasks().next(whole.whole("year", 0)), taken);
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of(Task.PROPOSED, Task.SUBJECT + id, whole.values()));
        String last = id;
        for (String unit : each) {
            last = Tasks.after(last, 1);
            Map<String, String> part = new TreeMap<>(whole.values());
            part.put("parent", id);
            part.put("lead", unit);
            part.put("title", whole.text("title") + "（" + bureau.organisation().name(unit) + "）");
            part.remove("helpers");
            part.remove("records");
            all.add(Happening.of(Task.PROPOSED, Task.SUBJECT + last, part));
        }
        return new Decision.Events(id, all);
    }
}
