package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.task.Tasks;
import java.util.Collection;
import java.util.Map;

/// All that an assessment is computed from, as it stands at one link of the chain of events.
///
/// 例: 28 units in three peer groups, 114 tasks, 18 projects, five problems, three races, one miss.
public record Known(
        Map<String, String> groups,
        Tasks tasks,
        Collection<Project> projects,
        Collection<Problem> problems,
        Collection<Race> races,
        Misses misses) {}
