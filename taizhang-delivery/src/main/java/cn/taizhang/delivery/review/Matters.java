package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.core.record.Fact;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.outcome.Ground;
import cn.taizhang.delivery.outcome.Judging;
import cn.taizhang.delivery.outcome.Outcome;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All that a report promised and all tasks made of it, in the order of the report, with what became of each.
///
/// 例: of 云汀市 2025 as of 31 December 130 matters, 12 of them of tasks that answer no promise which can be followed.
public record Matters(Plan plan, Bureau bureau, Actor actor, Judging judging) {

    private static final int SHORTEST = 4;

    public List<Matter> all() {
        List<Matter> all = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Promise promise : plan.promises()) {
            List<Task> tasks = answering(promise);
            tasks.forEach(task -> told.add(task.id()));
            Outcome outcome = judging.of(promise, plan.year(), tasks);
            String heading = plan.heading(promise.entry().evidence().start());
            all.add(Matter.of(promise, heading, outcome, isKnown(promise, outcome)));
        }
        bureau.tasks(actor).stream()
                .filter(task -> task.brief().year() == plan.year() && !told.contains(task.id()))
                .filter(task -> !task.family().isPart() && task.state() != State.MERGED)
                .forEach(task -> all.add(alone(task)));
        all.sort(Comparator.comparingInt(Matter::at));
        return all;
    }

    /// Whether a promise can be known again by the rules of following: by its number if it is not worded too generally,
    /// in words if it names four characters of its own and no other promise names the same.
    private boolean isKnown(Promise promise, Outcome outcome) {
        String core = promise.thing().core();
        if (outcome.figure().isEmpty()) {
            long same = plan.promises().stream()
                    .filter(other -> other.thing().core().equals(core))
                    .count();
            return core.length() >= SHORTEST && same == 1;
        }
        boolean indicator = promise.entry() instanceof Fact fact
                && !fact.measure().indicatorId().isEmpty();
        return indicator || !judging.lookup().isGeneric(core);
    }

    private List<Task> answering(Promise promise) {
        Set<Task> tasks = new LinkedHashSet<>();
        plan.records(promise)
                .forEach(record -> bureau.tasks().answering(record).stream()
                        .filter(task -> bureau.sees(actor, task))
                        .forEach(tasks::add));
        return List.copyOf(tasks);
    }

    /// A task that answers no promise which can be followed, in the words of its title.
    private Matter alone(Task task) {
        Outcome outcome = judging.of(task);
        String title = task.brief().quote().isEmpty()
                ? task.brief().title()
                : Matter.plain(task.brief().quote());
        int at = Plan.start(task);
        return new Matter(List.of(), title, plan.heading(at), at, outcome, wordings(task, title, outcome), true);
    }

    private static List<String> wordings(Task task, String title, Outcome outcome) {
        if (outcome.ground() == Ground.SILENT) {
            return List.of();
        }
        if (!outcome.figure().isEmpty()) {
            String value = new BigDecimal(outcome.figure()).stripTrailingZeros().toPlainString();
            return List.of(Wordings.soFar(outcome) + task.aim().measure() + "达到" + value
                    + task.aim().unit());
        }
        if (outcome.ground() == Ground.RUNNING) {
            return List.of("“" + title + "”正在推进");
        }
        return List.of("“" + title + "”" + (outcome.ground() == Ground.DONE ? "任务如期完成" : "任务未能如期完成"));
    }
}
