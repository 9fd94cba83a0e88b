package cn.taizhang.delivery.assessing;

import cn.taizhang.delivery.assessment.Miss;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Possible;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Says why a task was missed: one code, words, and files that show it.
///
/// 例: `T2025-0012`: LAND, 「用地指标9月才下达」, 批复.pdf.
///
/// - By the unit in charge, or by the supervision office on the word of one of it (`doer`) whom the organisation
///   knows, once the task is overdue, or was carried over; until it is decided it can be told again.
public record ExplainMiss(String task, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Task> found = bureau.task(actor, task);
        if (found.isEmpty()) {
            return new Decision.Absent("task", task);
        }
        if (!Possible.forUnit(bureau, actor, found.get()) && !actor.may(Permission.SUPERVISE)) {
            return Decision.refused("assessment.not_yours");
        }
        if (Possible.isOddWord(bureau, actor, found.get().charge().lead(), brought)) {
            return Decision.refused("race.whose_word");
        }
        LocalDate due = found.get().term().due();
        if (bureau.contests()
                .misses()
                .of(task)
                .filter(miss -> !miss.isOpen() && miss.due().equals(due))
                .isPresent()) {
            return Decision.refused("miss.ruled");
        }
        if (!isMissed(found.get(), today)) {
            return Decision.refused("miss.not_missed", due.toString());
        }
        return explanation(due);
    }

    private Decision explanation(LocalDate due) {
        String cause = brought.text("cause");
        if (Arrays.stream(Miss.Cause.values()).noneMatch(one -> one.name().equals(cause))) {
            return Decision.refused("value.choice", "cause", cause);
        }
        if (brought.text("words").isBlank()) {
            return Decision.refused("miss.words");
        }
        SortedMap<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(Set.of("cause", "words", "files", "doer"));
        fields.put("due", due.toString());
        return Values.check(new Fields(fields))
                .orElseGet(() -> Decision.of(Miss.EXPLAINED, Miss.SUBJECT + task, fields));
    }

    /// Whether something is not done although it was due.
    public static boolean isMissed(Task task, LocalDate today) {
        return task.state() == State.CARRIED || Progress.isLate(task, today);
    }
}
