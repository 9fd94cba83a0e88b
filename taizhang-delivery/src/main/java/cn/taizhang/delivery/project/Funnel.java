package cn.taizhang.delivery.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// How many projects stand at each stage on a day, how many have come as far, and what they cost.
///
/// 例: 开工: 26 stand there, 41 have come as far, 总投资 1,204,000 万元, 3 late.
///
/// - Every project stands at one stage; those that were given up by the day or entered by mistake at none.
public record Funnel(List<Step> steps) {

    /// One stage: the projects that stand at it, those at it or beyond, the total investment of those at it, and how
    /// many of them are late.
    public record Step(Milestone stage, int standing, int reached, BigDecimal total, int late) {}

    public Funnel {
        steps = List.copyOf(steps);
    }

    public static Funnel of(Collection<Project> all, LocalDate day) {
        List<Project> active = all.stream()
                .filter(project -> project.counts() && !project.end().isBy(day))
                .toList();
        return new Funnel(
                Milestone.STAGES.stream().map(stage -> step(active, stage, day)).toList());
    }

    private static Step step(List<Project> active, Milestone stage, LocalDate day) {
        List<Project> here = active.stream()
                .filter(project -> project.schedule().stage(day) == stage)
                .toList();
        long beyond = active.stream()
                .filter(project -> project.schedule().stage(day).ordinal() >= stage.ordinal())
                .count();
        return new Step(
                stage,
                here.size(),
                Math.toIntExact(beyond),
                here.stream().map(project -> project.money().total()).reduce(BigDecimal.ZERO, BigDecimal::add),
                Math.toIntExact(here.stream()
                        .filter(project -> !project.late(day).isEmpty())
                        .count()));
    }
}
