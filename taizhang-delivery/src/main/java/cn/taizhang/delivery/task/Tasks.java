package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All tasks as their events left them, and what was set aside instead of becoming one.
///
/// 例: `T2025-0001` to `T2025-0120`, and 「坚持以人民为中心」 set aside for 表述含糊.
///
/// - Used under the lock of the office.
public final class Tasks {

    /// The kind of the event that sets a record aside: its subject is `record:` with the id.
    public static final String ASIDE = "record.aside";

    /// The kind of the event that takes that back.
    public static final String RECALLED = "record.recall";

    public static final String RECORD = "record:";

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, List<String>> byRecord = new HashMap<>();
    private final Map<Aim.Figure, Set<String>> byFigure = new HashMap<>();
    private final Map<Integer, Integer> lastOfYear = new HashMap<>();
    private final Map<String, Aside> asides = new LinkedHashMap<>();

    /// A record that will not be a task, and why.
    public record Aside(String record, String reason, String by) {}

    public void apply(Event event) {
        Fields fields = new Fields(event.fields());
        switch (event.kind()) {
            case ASIDE -> {
                String record = event.subject().substring(RECORD.length());
                asides.put(record, new Aside(record, fields.text("reason"), event.actor()));
            }
            case RECALLED -> asides.remove(event.subject().substring(RECORD.length()));
            default -> step(event, fields);
        }
    }

    private void step(Event event, Fields fields) {
        String id = event.subject().substring(Task.SUBJECT.length());
        Task known = tasks.get(id);
        if (event.kind().equals(Task.PROPOSED)) {
            Task fresh = Task.proposed(id, fields);
            keep(fresh);
            // a part is made after its whole, so that none is part of itself
            if (known == null
                    && tasks.containsKey(fresh.family().parent())
                    && !fresh.family().parent().equals(id)) {
                parts.computeIfAbsent(fresh.family().parent(), _ -> new ArrayList<>())
                        .add(id);
            }
        } else if (known != null && event.kind().equals(Task.EDITED)) {
            keep(known.edited(fields.changed()));
        } else if (known != null) {
            Step.of(event.kind().substring(Task.KIND.length()))
                    .ifPresent(step -> keep(known.after(step, event.at(), event.actor(), fields)));
        }
    }

    private void keep(Task task) {
        Task before = tasks.put(task.id(), task);
        figure(before, task);
        lastOfYear.merge(year(task.id()), number(task.id()), Math::max);
        if (before == null || before.brief() != task.brief()) {
            List<String> old = before == null ? List.of() : before.brief().records();
            old.forEach(
                    record -> byRecord.getOrDefault(record, new ArrayList<>()).remove(task.id()));
            task.brief()
                    .records()
                    .forEach(record -> byRecord.computeIfAbsent(record, _ -> new ArrayList<>())
                            .add(task.id()));
        }
    }

    private void figure(@Nullable Task before, Task task) {
        Optional<Aim.Figure> old = before == null ? Optional.empty() : Aim.Figure.of(before);
        Optional<Aim.Figure> now = Aim.Figure.of(task);
        if (!old.equals(now)) {
            old.ifPresent(
                    figure -> byFigure.getOrDefault(figure, new TreeSet<>()).remove(task.id()));
            now.ifPresent(figure ->
                    byFigure.computeIfAbsent(figure, _ -> new TreeSet<>()).add(task.id()));
        }
    }

    /// The other tasks that ask the same unit for the same figure and are being worked on, in the order of their ids;
    /// a task that has parts is told of by them.
    public List<Task> askingTheSame(Task task) {
        return Aim.Figure.of(task).map(byFigure::get).stream()
                .flatMap(Set::stream)
                .filter(id -> !id.equals(task.id()) && !hasParts(id))
                .map(tasks::get)
                .filter(other -> other.state() == State.UNDERWAY)
                .toList();
    }

    /// The task through which the figure of another is told: the first of those that ask for it, if it is not the task
    /// itself.
    public Optional<Task> teller(Task task) {
        return askingTheSame(task).stream()
                .findFirst()
                .filter(first -> first.id().compareTo(task.id()) < 0 && !hasParts(task.id()));
    }

    public Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    public Collection<Task> all() {
        return Collections.unmodifiableCollection(tasks.values());
    }

    /// The parts of a task, in the order in which they were made.
    public List<Task> parts(String id) {
        return parts.getOrDefault(id, List.of()).stream().map(tasks::get).toList();
    }

    public boolean hasParts(String id) {
        return parts.containsKey(id);
    }

    /// The tasks that answer a record of the ledger.
    public List<Task> answering(String record) {
        return byRecord.getOrDefault(record, List.of()).stream().map(tasks::get).toList();
    }

    public Optional<Aside> aside(String record) {
        return Optional.ofNullable(asides.get(record));
    }

    /// The next free id of a year. 例: `T2025-0121`.
    public String next(int year) {
        return id(year, lastOfYear.getOrDefault(year, 0) + 1);
    }

    /// The id so many after another of the same year.
    public static String after(String id, int further) {
        return id(year(id), number(id) + further);
    }

    private static int year(String id) {
        return Integer.parseInt(id.substring(1, id.indexOf('-')));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    private static String id(int year, int number) {
        return "T" + year + "-"
                + "0".repeat(Math.max(0, 4 - Integer.toString(number).length())) + number;
    }
}
