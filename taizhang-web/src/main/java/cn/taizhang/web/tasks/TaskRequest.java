package cn.taizhang.web.tasks;

import cn.taizhang.delivery.landing.Turn;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Which tasks a request asks for.
///
/// 例: `light=red&unit=WJW&year=2025`: the red ones of 市卫生健康委 and all below it.
public record TaskRequest(
        List<String> lights,
        List<String> states,
        String unit,
        String turn,
        String tier,
        int year,
        String words,
        boolean late,
        int page,
        int limit) {

    static final Set<String> NAMES =
            Set.of("light", "state", "unit", "turn", "tier", "year", "q", "late", "page", "limit");

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LAST_PAGE = 100_000;

    static TaskRequest of(Parameters parameters) {
        return new TaskRequest(
                parameters.some("light", words(Light.values())),
                parameters.some("state", words(State.values())),
                parameters.text("unit"),
                parameters.has("turn") ? parameters.choice("turn", words(Turn.values())) : "",
                parameters.has("tier") ? parameters.choice("tier", words(Tier.values())) : "",
                parameters.year("year"),
                parameters.text("q"),
                parameters.isYes("late"),
                parameters.whole("page", 1, 1, LAST_PAGE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    /// All of them on one page, for a file.
    TaskRequest whole() {
        return new TaskRequest(lights, states, unit, turn, tier, year, words, late, 1, Integer.MAX_VALUE);
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }

    /// Whether a task is asked for, whatever its light.
    boolean admits(Bureau bureau, Set<String> units, Task task, LocalDate today) {
        return (states.isEmpty() || states.contains(Words.of(task.state())))
                && (unit.isEmpty() || task.concerns(units))
                && (turn.isEmpty() || turn.equals(Words.of(Turn.of(task))))
                && (tier.isEmpty() || tier.equals(Words.of(task.family().tier())))
                && (year == 0 || year == task.brief().year())
                && (!late || Progress.isLate(task, today))
                && (words.isEmpty() || says(bureau, task));
    }

    private boolean says(Bureau bureau, Task task) {
        return task.id().equalsIgnoreCase(words)
                || task.brief().title().contains(words)
                || task.brief().quote().contains(words)
                || bureau.organisation().name(task.charge().lead()).contains(words);
    }

    boolean admits(Light light) {
        return lights.isEmpty() || lights.contains(Words.of(light));
    }

    /// The most urgent first, and of these those that are due first.
    static Comparator<Seen> order() {
        return Comparator.comparing(Seen::light)
                .thenComparing(seen -> seen.task().term().due())
                .thenComparing(seen -> seen.task().id());
    }

    /// A task with its light.
    record Seen(Task task, Light light) {}
}
