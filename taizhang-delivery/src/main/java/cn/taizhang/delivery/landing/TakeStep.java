package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Side;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Takes one step of a task, if the state, the person and what they bring along permit it.
///
/// 例: `new TakeStep("T2025-0031", Step.CLOSE, …)` by 李明, who reported the work: refused, `own_work`.
///
/// - What a unit has to do the supervision office may do for it, naming whose word it writes down (`doer`), which is
///   never its own: so that whoever verifies is never the one who said that it was done.
/// - A task of n parts is done when all parts are, and closed when all are closed; parts that were stopped do not
///   count.
public record TakeStep(String id, Step step, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return decide(bureau, actor, today, 0);
    }

    /// As one of several that are taken at once: so many tasks of the next year are carried over to before it.
    Decision decide(Bureau bureau, Actor actor, LocalDate today, int carried) {
        Optional<Task> found = bureau.task(actor, id);
        if (found.isEmpty()) {
            return new Decision.Absent("task", id);
        }
        Task task = found.get();
        return person(bureau, actor, task)
                .or(() -> step.leaves(task.state())
                        ? Optional.empty()
                        : refuse("state", step.code(), task.state().name()))
                .or(() -> new Brought(bureau, actor, task, today).check(step, brought))
                .or(() -> again(bureau, task))
                .or(() -> parts(bureau))
                .orElseGet(() -> isTwice(actor, task, today)
                        ? new Decision.Events(id, List.of())
                        : events(bureau, task, carried));
    }

    private Optional<Decision> person(Bureau bureau, Actor actor, Task task) {
        if (step.side() != Side.UNIT) {
            return actor.may(step.side().permission()) ? Optional.empty() : refuse("not_yours", step.code());
        }
        if (!Possible.forUnit(bureau, actor, task)) {
            return refuse("not_yours", step.code());
        }
        String doer = brought.text("doer");
        boolean own = Possible.ofUnit(bureau, actor, task) && doer.isEmpty();
        boolean told = actor.may(Permission.SUPERVISE) && !doer.isEmpty() && !bureau.isAmong(Set.of(doer), actor);
        return own || told ? Optional.empty() : refuse("whose_word", step.code());
    }

    private Optional<Decision> parts(Bureau bureau) {
        List<Task> open = bureau.tasks().parts(id).stream()
                .filter(part -> !part.state().isEnded())
                .filter(part -> switch (step) {
                    case SUBMIT, COMPLETE -> !part.state().isDone();
                    case CLOSE -> part.state() != State.CLOSED;
                    case MERGE, STOP, CARRY -> true;
                    default -> false;
                })
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : refuse(
                        "parts_open",
                        Integer.toString(open.size()),
                        open.getFirst().id());
    }

    /// The same report sent again, by a second press of the button: it is there already.
    private boolean isTwice(Actor actor, Task task, LocalDate today) {
        return step == Step.REPORT
                && task.trace().stamps().getLast().step() == Step.REPORT
                && task.last()
                        .filter(one -> one.actor().equals(actor.name())
                                && Progress.day(one.at()).equals(today)
                                && one.says(brought))
                        .isPresent();
    }

    /// A figure that is told through another task is not asked for again: that task is pointed to.
    private Optional<Decision> again(Bureau bureau, Task task) {
        return tells() && brought.has("value")
                ? bureau.tasks()
                        .teller(task)
                        .flatMap(first ->
                                refuse("told_through", first.id(), first.brief().title(), value(first)))
                : Optional.empty();
    }

    private boolean tells() {
        return step == Step.REPORT || step == Step.SUBMIT;
    }

    /// The figure as it was told last; empty where it was not.
    private static String value(Task task) {
        return task.feedback().reversed().stream()
                .map(Feedback::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Decision events(Bureau bureau, Task task, int carried) {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.values().removeIf(String::isEmpty);
        List<Happening> all = new ArrayList<>();
        switch (step) {
            case MERGE -> all.add(absorbed(bureau, task));
            case CARRY -> {
                String next = Tasks.after(bureau.tasks().next(task.brief().year() + 1), carried);
                fields.put("into", next);
                all.add(Happening.of(Task.PROPOSED, Task.SUBJECT + next, carried(task)));
            }
            default -> {
                // the step alone
            }
        }
        all.addFirst(Happening.of(step.kind(), Task.SUBJECT + id, fields));
        all.addAll(told(bureau, task));
        return new Decision.Events(fields.getOrDefault("into", id), all);
    }

    /// What is told once counts for all tasks that ask the unit for it, and for one that is signed later.
    private List<Happening> told(Bureau bureau, Task task) {
        if (step == Step.SIGN) {
            return bureau.tasks().teller(task).filter(first -> !value(first).isEmpty()).stream()
                    .map(first -> brought(id, first.id(), value(first)))
                    .toList();
        }
        return !tells() || !brought.has("value") || bureau.tasks().hasParts(id)
                ? List.of()
                : bureau.tasks().askingTheSame(task).stream()
                        .map(other -> brought(other.id(), id, brought.text("value")))
                        .toList();
    }

    private Happening brought(String into, String from, String value) {
        Map<String, String> fields = Map.of("value", value, "from", from, "doer", brought.text("doer"));
        return Happening.of(Step.REPORT.kind(), Task.SUBJECT + into, fields);
    }

    /// The other task answers for the records of this one from now on.
    private Happening absorbed(Bureau bureau, Task task) {
        String into = brought.text("into");
        TreeSet<String> records = new TreeSet<>(task.brief().records());
        List<String> all = new ArrayList<>(
                bureau.tasks().find(into).map(other -> other.brief().records()).orElse(List.of()));
        records.removeAll(all);
        all.addAll(records);
        return Happening.of(Task.EDITED, Task.SUBJECT + into, Map.of("records", Fields.joined(all)));
    }

    /// The same task for the year after, to the end of that year if nothing else was said.
    private Map<String, String> carried(Task task) {
        int year = task.brief().year() + 1;
        Map<String, String> fields = new TreeMap<>(Proposal.fields(task));
        fields.put("year", Integer.toString(year));
        fields.put("start", LocalDate.of(year, 1, 1).toString());
        fields.put("due", Fields.words(brought.date("to", LocalDate.of(year, 12, 31))));
        fields.put("before", task.id());
        fields.remove("parent");
        return fields;
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("task." + reason, values));
    }
}
