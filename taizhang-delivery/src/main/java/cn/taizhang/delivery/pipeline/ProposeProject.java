package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.Project;
import java.time.LocalDate;
import java.util.Optional;

/// Makes a project.
///
/// 例: name 云汀锂电池正极材料项目, unit `NP`, total 109600, planned-started 2025-05-31.
///
/// - A unit makes its own, the supervision office anybody's; one of the same name and unit is there only once.
public record ProposeProject(Fields fields) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Project> twin = bureau.projects().all().stream()
                .filter(Project::counts)
                .filter(one -> one.profile().name().equals(fields.text("name").strip())
                        && one.profile().unit().equals(fields.text("unit")))
                .findFirst();
        Draft draft =
                Draft.fresh(new Desk(bureau, actor, today), bureau.projects().next(today.getYear()));
        return Draft.decision(
                draft,
                draft.propose(fields).or(() -> twin.flatMap(one -> Fault.of("name", "project.twice", one.id()))));
    }
}
