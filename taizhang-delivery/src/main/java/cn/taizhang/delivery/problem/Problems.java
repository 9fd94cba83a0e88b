package cn.taizhang.delivery.problem;

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

/// All problems as their events left them.
///
/// 例: `Q2025-0001` to `Q2025-0005`, four of them closed.
///
/// - Numbers of closing are given one after another in a year and never twice.
/// - Used under the lock of the office.
public final class Problems {

    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, List<String>> byTask = new HashMap<>();
    private final Map<Integer, Integer> logged = new HashMap<>();
    private final Map<Integer, Integer> closed = new HashMap<>();

    public void apply(Event event) {
        String id = event.subject().substring(Problem.SUBJECT.length());
        Problem known = problems.get(id);
        Act.of(event.kind().substring(Problem.KIND.length())).ifPresent(act -> {
            if (act == Act.LOG) {
                Problem fresh = Problem.logged(id, event);
                keep(fresh);
                logged.merge(year(id), number(id), Math::max);
                index(fresh);
            } else if (known != null) {
                keep(known.after(act, event));
                String number = event.fields().getOrDefault("number", "");
                if (act == Act.ACCEPT && Fields.isNumbered(number)) {
                    closed.merge(year(number), number(number), Math::max);
                }
            }
        });
    }

    private void keep(Problem problem) {
        problems.put(problem.id(), problem);
    }

    private void index(Problem problem) {
        if (!problem.duty().task().isEmpty()) {
            byTask.computeIfAbsent(problem.duty().task(), _ -> new ArrayList<>())
                    .add(problem.id());
        }
    }

    /// A task went on in another: merged, or carried over to the next year. Its open problems go with it.
    public void moved(String task, String into) {
        for (Problem problem : of(task)) {
            if (problem.stage().isOpen() && !into.isEmpty()) {
                byTask.getOrDefault(task, new ArrayList<>()).remove(problem.id());
                Problem there = problem.movedTo(into);
                keep(there);
                index(there);
            }
        }
    }

    public Optional<Problem> find(String id) {
        return Optional.ofNullable(problems.get(id));
    }

    public Collection<Problem> all() {
        return Collections.unmodifiableCollection(problems.values());
    }

    /// The problems of a task.
    public List<Problem> of(String task) {
        return byTask.getOrDefault(task, List.of()).stream().map(problems::get).toList();
    }

    /// How many major problems of a task are not accepted.
    public int major(String task) {
        return byTask.containsKey(task)
                ? (int) of(task).stream().filter(Problem::weighs).count()
                : 0;
    }

    /// The next free id of a year. 例: `Q2025-0006`.
    public String next(int year) {
        return words("Q", year, logged.getOrDefault(year, 0) + 1);
    }

    /// The next number of closing of a year. 例: `X2025-0005`.
    public String nextNumber(int year) {
        return words("X", year, closed.getOrDefault(year, 0) + 1);
    }

    private static int year(String id) {
        return Integer.parseInt(id.substring(1, id.indexOf('-')));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    private static String words(String letter, int year, int number) {
        return letter + year + "-"
                + "0".repeat(Math.max(0, 4 - Integer.toString(number).length())) + number;
    }
}
