package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Changes what a task is, not where it stands.
///
/// 例: the helpers of `T2025-0031` are now 市财政局 and 市住建局; only what differs is written.
///
/// - Until it is assigned all may change; after that neither the due date (that is an extension), nor the lead unit,
///   nor
///   what is to be reached.
public record EditTask(String id, Fields changes) implements Command {

    private static final Set<String> ALWAYS =
            Set.of("title", "helpers", "leader", "force", "rhythm", "proof", "goals", "duties", "steps", "tier");
    private static final Set<String> BEFORE = Set.of("lead", "due", "start", "measure", "base", "target", "unit");

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Task> found = bureau.task(actor, id);
        if (found.isEmpty()) {
            return new Decision.Absent("task", id);
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("task.not_yours", "edit");
        }
        Map<String, String> different = different(found.get());
        return Values.check(changes)
                .or(() -> Units.check(bureau, actor, Fields.of(different)))
                .or(() -> fixed(found.get(), different))
                .or(() -> order(found.get(), different))
                .orElseGet(() -> different.isEmpty()
                        ? new Decision.Events(id, List.of())
                        : Decision.of(
                                Task.EDITED,
                                Task.SUBJECT + id,
                                Fields.changes(different).values()));
    }

    private Map<String, String> different(Task task) {
        Map<String, String> now = Proposal.fields(task);
        Map<String, String> different = new TreeMap<>();
        changes.values().forEach((name, value) -> {
            boolean known = ALWAYS.contains(name) || BEFORE.contains(name);
            String before = now.getOrDefault(name, "");
            boolean same = before.equals(value) || name.equals("base") && before.equals("0") && value.isEmpty();
            if (known && !same) {
                different.put(name, value);
            }
        });
        return different;
    }

    private static Optional<Decision> order(Task task, Map<String, String> different) {
        Task then = task.edited(Fields.of(different));
        return then.term().due().isBefore(then.term().start())
                        && !then.term().due().equals(Fields.NO_DATE)
                ? Optional.of(Decision.refused(
                        "task.due_before_start",
                        then.term().due().toString(),
                        then.term().start().toString()))
                : Optional.empty();
    }

    private static Optional<Decision> fixed(Task task, Map<String, String> different) {
        boolean open = task.state() == State.PROPOSED || task.state() == State.FILED;
        return different.keySet().stream()
                .filter(name -> !open && BEFORE.contains(name))
                .findFirst()
                .map(name -> Decision.refused("task.fixed", name, task.state().name()))
                .or(() -> different.getOrDefault("title", "-").isBlank()
                        ? Optional.of(Decision.refused("task.no_title"))
                        : Optional.empty());
    }
}
