package cn.taizhang.delivery.breakdown;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.EditTask;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Treats many promises at once: makes tasks, changes them, merges promises into them, sets others aside. All or
/// nothing.
///
/// 例: the sheet of a report as it came back from Excel: 112 to be tasks, 20 merged, 110 set aside.
///
/// - All faults are told at once, each with its place.
public record BreakDown(List<Line> lines) implements Command {

    /// One promise and what is to become of it.
    ///
    /// - `task` is the id of a task that is there: to be changed, or to answer the record too; empty for a new one.
    /// - `place` is where the line stands, for faults; empty where there is only one.
    public record Line(
            String place, Treatment treatment, String record, String task, Fields fields, List<String> each) {
        public Line {
            each = List.copyOf(each);
        }
    }

    public BreakDown {
        lines = List.copyOf(lines);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("task.not_yours", "propose");
        }
        Made made = new Made();
        for (Line line : lines) {
            made.take(line.place(), decide(line, bureau, actor, today, made));
        }
        merged(bureau, actor, made);
        return made.faults.isEmpty()
                ? new Decision.Events(made.subject, made.happenings)
                : new Decision.Faults(made.faults);
    }

    /// What was decided so far: events, and what is wrong.
    private static final class Made {
        private final List<Happening> happenings = new ArrayList<>();
        private final List<Decision.Fault> faults = new ArrayList<>();
        private final Map<Integer, Integer> proposed = new TreeMap<>();
        private String subject = "";

        void take(String place, Decision decision) {
            switch (decision) {
                case Decision.Events events -> {
                    happenings.addAll(events.happenings());
                    subject = subject.isEmpty() ? events.subject() : subject;
                }
                case Decision.Refused refused -> faults.add(new Decision.Fault(place, refused));
                case Decision.Absent(String kind, String id) ->
                    faults.add(new Decision.Fault(place, new Decision.Refused("absent", List.of(kind, id))));
                case Decision.Faults(List<Decision.Fault> all) -> faults.addAll(all);
            }
        }
    }

    private static Decision decide(Line line, Bureau bureau, Actor actor, LocalDate today, Made made) {
        return switch (line.treatment()) {
            case TASK ->
                line.task().isEmpty()
                        ? propose(line, bureau, actor, today, made)
                        : new EditTask(line.task(), line.fields()).decide(bureau, actor, today);
            case ASIDE -> aside(line, bureau, actor, today);
            case MERGED, LEFT -> new Decision.Events("", List.of());
        };
    }

    private static Decision propose(Line line, Bureau bureau, Actor actor, LocalDate today, Made made) {
        int year = line.fields().whole("year", today.getYear());
        int taken = made.proposed.getOrDefault(year, 0);
        Decision decision = new Propose(line.fields(), line.each()).decide(bureau, actor, today, taken);
        if (decision instanceof Decision.Events events) {
            made.proposed.put(year, taken + events.happenings().size());
        }
        return decision;
    }

    private static Decision aside(Line line, Bureau bureau, Actor actor, LocalDate today) {
        String reason = line.fields().text("reason");
        if (reason.isBlank()) {
            return Decision.refused("task.no_reason");
        }
        boolean same = bureau.tasks()
                .aside(line.record())
                .filter(aside -> aside.reason().equals(reason))
                .isPresent();
        return same
                ? new Decision.Events("", List.of())
                : new SetAside(line.record(), reason).decide(bureau, actor, today);
    }

    /// Several promises may go into one task: it is changed once.
    private void merged(Bureau bureau, Actor actor, Made made) {
        Map<String, List<Line>> byTask = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.treatment() == Treatment.MERGED)
                .forEach(line -> byTask.computeIfAbsent(line.task(), _ -> new ArrayList<>())
                        .add(line));
        byTask.forEach((task, all) -> made.take(all.getFirst().place(), into(bureau, actor, task, all)));
    }

    private static Decision into(Bureau bureau, Actor actor, String id, List<Line> all) {
        return bureau.task(actor, id)
                .map(task -> {
                    if (task.state().isEnded()) {
                        return Decision.refused("task.no_other_task", id);
                    }
                    List<String> records = new ArrayList<>(task.brief().records());
                    all.stream()
                            .map(Line::record)
                            .filter(one -> !records.contains(one))
                            .forEach(records::add);
                    return records.size() == task.brief().records().size()
                            ? new Decision.Events("", List.of())
                            : Decision.of(Task.EDITED, Task.SUBJECT + id, Map.of("records", Fields.joined(records)));
                })
                .orElseGet(() -> Decision.refused("task.no_other_task", id));
    }
}
