package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import java.time.LocalDate;

/// Says on which day a milestone was reached, or takes that back.
///
/// 例: stage `started`, date 2025-04-12, with the permit as a file.
public record EnterStage(String id, Fields fields) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return bureau.project(actor, id)
                .map(project -> {
                    Draft draft = new Draft(new Desk(bureau, actor, today), project);
                    return Draft.decision(draft, draft.stage(fields));
                })
                .orElseGet(() -> new Decision.Absent("project", id));
    }
}
