package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import java.time.LocalDate;

/// Changes what a project is and what is planned; only what differs is written.
///
/// 例: 开工 is now planned for 2025-08-31, 「用地批复延后」.
///
/// - Unit, level and task, and planned dates that are there, are changed by the supervision office alone.
/// - Planned dates and amounts that are there are changed with a reason.
public record EditProject(String id, Fields fields) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return bureau.project(actor, id)
                .map(project -> {
                    Draft draft = new Draft(new Desk(bureau, actor, today), project);
                    return Draft.decision(draft, draft.edit(fields));
                })
                .orElseGet(() -> new Decision.Absent("project", id));
    }
}
