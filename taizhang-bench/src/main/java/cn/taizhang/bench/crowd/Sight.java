package cn.taizhang.bench.crowd;

import cn.taizhang.delivery.assessing.ExplainMiss;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.List;

/// What one person can look at, and which tasks under way their unit reports on; `missed` are those of them that are
/// overdue.
record Sight(
        List<String> tasks,
        List<String> own,
        List<String> missed,
        List<String> problems,
        List<String> slips,
        List<String> projects,
        List<String> races) {

    static final Sight NOTHING = new Sight(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static Sight of(Bureau bureau, Actor actor) {
        List<Task> tasks = bureau.tasks(actor);
        List<Task> own = tasks.stream()
                .filter(task -> task.state() == State.UNDERWAY && bureau.leads(actor, task))
                .toList();
        LocalDate today = LocalDate.now(Progress.ZONE);
        return new Sight(
                tasks.stream().map(Task::id).toList(),
                own.stream().map(Task::id).toList(),
                own.stream()
                        .filter(task -> ExplainMiss.isMissed(task, today))
                        .map(Task::id)
                        .toList(),
                bureau.problems(actor).stream().map(Problem::id).toList(),
                bureau.slips(actor).stream().map(Slip::id).toList(),
                bureau.projects(actor).stream().map(Project::id).toList(),
                bureau.contests().races().all().stream().map(Race::id).toList());
    }
}
