package cn.taizhang.delivery.light;

import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What a light is computed from: the task, the parts it may have, its open major problems, and the day.
///
/// 例: `T2025-0031` with twelve parts, no major problem, on 2025-09-18.
///
/// - `parts` are the progresses of its parts in percent, where it has any; their mean is its own.
public record Situation(Task task, List<BigDecimal> parts, int majorProblems, LocalDate today) {

    public Situation {
        parts = List.copyOf(parts);
    }
}
