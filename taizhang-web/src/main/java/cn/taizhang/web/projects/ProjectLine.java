package cn.taizhang.web.projects;

import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// One project as a list shows it on a day.
///
/// 例: 云汀锂电池正极材料项目, 南浦县, 签约, 开工 late by 79 days.
public record ProjectLine(Project project, String unit, Milestone stage, List<Schedule.Late> late, int year) {

    public ProjectLine {
        late = List.copyOf(late);
    }

    public static ProjectLine of(Bureau bureau, Project project, LocalDate today) {
        String code = project.profile().unit();
        return new ProjectLine(
                project,
                bureau.organisation().name(code),
                project.schedule().stage(today),
                project.late(today),
                today.getYear());
    }

    public boolean isActive() {
        return project.end().kind() == End.Kind.NONE;
    }

    public BigDecimal plan() {
        return project.money().plan(year).orElse(BigDecimal.ZERO);
    }

    public BigDecimal done() {
        return project.money().done(year).orElse(BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return project.money().total();
    }

    public BigDecimal completed() {
        return project.money().completed();
    }

    /// By how many days it is late; 0 when it is not.
    public long days() {
        return late.isEmpty() ? 0 : late.getFirst().days();
    }
}
