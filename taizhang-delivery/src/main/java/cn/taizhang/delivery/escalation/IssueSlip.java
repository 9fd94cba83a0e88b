package cn.taizhang.delivery.escalation;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.slip.Ground;
import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Issues a slip to a unit about tasks of its own, or about a problem of its own.
///
/// 例: a WARNING 警示单 to 市教育局 about `T2025-0031`, whose 提醒单 was not answered in time.
///
/// - Fields: unit, tasks, problem, reason, demands, reply, issuer, jump. What the light says is added by the program.
/// - A rung is skipped only where the ladder permits it, and with a reason, which is kept and shown.
/// - Nothing is issued while a slip of that rung or above is still awaited for the same matter.
public record IssueSlip(Rung rung, Fields brought) implements Command {

    private static final int MOST_TASKS = 20;

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(rung.permission())) {
            return Decision.refused("slip.not_yours", rung.code());
        }
        String unit = brought.text("unit");
        if (bureau.organisation().unit(unit).isEmpty() || !bureau.answersFor(actor, unit)) {
            return Decision.refused("unit.unknown", unit);
        }
        return Values.check(brought)
                .or(() -> words(today))
                .or(() -> matter(bureau, actor))
                .or(() -> ladder(bureau, today))
                .orElseGet(() -> events(bureau, today));
    }

    private List<String> tasks() {
        return brought.list("tasks").stream().distinct().toList();
    }

    private Optional<Decision> words(LocalDate today) {
        if (brought.text("reason").isBlank() || brought.text("demands").isBlank()) {
            return refuse(brought.text("reason").isBlank() ? "reason_missing" : "demands_missing");
        }
        String reply = brought.text("reply");
        if (!Values.isDate(reply)) {
            return Optional.of(Decision.refused("value.date", "reply", reply));
        }
        return brought.date("reply").isAfter(today) ? Optional.empty() : refuse("reply_past", reply);
    }

    private Optional<Decision> matter(Bureau bureau, Actor actor) {
        List<String> tasks = tasks();
        String problem = brought.text("problem");
        if (tasks.isEmpty() == problem.isEmpty()) {
            return refuse("no_matter");
        }
        if (tasks.size() > MOST_TASKS) {
            return refuse("many_tasks", Integer.toString(MOST_TASKS));
        }
        if (!problem.isEmpty()) {
            return problem(bureau.problem(actor, problem));
        }
        return tasks.stream()
                .flatMap(id -> task(bureau.task(actor, id), id).stream())
                .findFirst();
    }

    private Optional<Decision> problem(Optional<Problem> found) {
        String id = brought.text("problem");
        if (found.isEmpty()) {
            return Optional.of(new Decision.Absent("problem", id));
        }
        if (!found.get().duty().unit().equals(brought.text("unit"))) {
            return refuse("other_units", id);
        }
        return found.get().stage().isOpen() ? Optional.empty() : refuse("closed", id);
    }

    private Optional<Decision> task(Optional<Task> found, String id) {
        if (found.isEmpty()) {
            return Optional.of(new Decision.Absent("task", id));
        }
        if (!found.get().concerns(Set.of(brought.text("unit")))) {
            return refuse("other_units", id);
        }
        return found.get().state().isOpen() ? Optional.empty() : refuse("closed", id);
    }

    private List<String> matters() {
        return tasks().isEmpty() ? List.of(brought.text("problem")) : tasks();
    }

    private Optional<Decision> ladder(Bureau bureau, LocalDate today) {
        for (String matter : matters()) {
            Optional<Slip> pending = Ladder.pending(rung, bureau.slips().about(matter), today);
            if (pending.isPresent()) {
                return refuse("pending", pending.get().id(), matter);
            }
        }
        List<String> skipping = skipping(bureau, today);
        if (skipping.isEmpty()) {
            return Optional.empty();
        }
        if (!bureau.ladder().jumps()) {
            return refuse("no_jump", rung.code(), rung.below().code(), skipping.getFirst());
        }
        return brought.text("jump").isBlank()
                ? refuse("jump_reason", rung.code(), rung.below().code(), skipping.getFirst())
                : Optional.empty();
    }

    /// The matters for which a rung would be skipped.
    private List<String> skipping(Bureau bureau, LocalDate today) {
        return matters().stream()
                .filter(matter -> !Ladder.isNext(rung, bureau.slips().about(matter), today))
                .toList();
    }

    private Decision events(Bureau bureau, LocalDate today) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : List.of("unit", "reason", "demands", "reply", "issuer")) {
            fields.put(name, brought.text(name).strip());
        }
        fields.put("rung", rung.name());
        if (!skipping(bureau, today).isEmpty()) {
            fields.put("jump", brought.text("jump").strip());
        }
        List<String> grounds = new ArrayList<>();
        tasks().forEach(id -> bureau.tasks()
                .find(id)
                .ifPresent(task ->
                        grounds.add(Ground.of(task, bureau.lit(task, today)).words())));
        fields.put("grounds", Fields.joined(grounds));
        bureau.problems().find(brought.text("problem")).ifPresent(problem -> {
            fields.put("problem", problem.id());
            fields.put("title", problem.found().title());
        });
        String id = bureau.slips().next(rung, today.getYear());
        return new Decision.Events(id, List.of(Happening.of(Slip.ISSUED, Slip.SUBJECT + id, fields)));
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("slip." + reason, values));
    }

    /// Whether someone may issue slips of any kind.
    static boolean mayIssue(Actor actor) {
        return actor.may(Permission.SUPERVISE) || actor.may(Permission.DECIDE);
    }
}
