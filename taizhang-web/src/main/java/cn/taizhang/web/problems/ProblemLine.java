package cn.taizhang.web.problems;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;

/// One problem as a line of the list: with the names of its unit and of its task, if the person may see that.
///
/// 例: `Q2025-0001` 消防通道被占用, 市教育局, 整改, 3 days late.
public record ProblemLine(Problem problem, String unit, String task, long daysLate) {

    static ProblemLine of(Bureau bureau, Actor actor, Problem problem, LocalDate today) {
        return new ProblemLine(
                problem,
                bureau.organisation().name(problem.duty().unit()),
                bureau.task(actor, problem.duty().task())
                        .map(Task::brief)
                        .map(brief -> brief.title())
                        .orElse(""),
                problem.daysLate(today));
    }
}
