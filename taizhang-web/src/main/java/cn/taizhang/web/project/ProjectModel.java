package cn.taizhang.web.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Schedule;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.office.Happened;
import cn.taizhang.web.office.Recounting;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.projects.ProjectLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// One project: its stages planned and reached, its money year by year, what happened, what the person may do.
public record ProjectModel(
        ProjectLine line,
        List<Stage> stages,
        String task,
        May may,
        List<Organisation.Placed> units,
        List<Happened> history,
        LocalDate today) {

    /// How it stands with one milestone; `days` late, or 0.
    public record Stage(
            Milestone milestone, LocalDate planned, LocalDate original, LocalDate actual, How how, long days) {

        /// Whether the plan was moved after it was first made.
        public boolean isMoved() {
            return !original.equals(planned) && !original.equals(Fields.NO_DATE);
        }
    }

    /// How it stands: with a date, passed without one, late, or yet to come.
    public enum How {
        REACHED,
        PASSED,
        LATE,
        AHEAD
    }

    /// What the person may do with it: advance and report, and what the supervision office does.
    public record May(boolean work, boolean supervise) {}

    public ProjectModel {
        stages = List.copyOf(stages);
        units = List.copyOf(units);
        history = List.copyOf(history);
    }

    static ProjectModel of(Bureau bureau, Actor actor, Project project, LocalDate today, Words words) {
        boolean supervises = actor.may(Permission.SUPERVISE);
        boolean works = actor.may(Permission.REPORT)
                && bureau.answersFor(actor, project.profile().unit());
        Recounting recounting = new Recounting(words, bureau.organisation()::name, Recounting.USUAL);
        return new ProjectModel(
                ProjectLine.of(bureau, project, today),
                Arrays.stream(Milestone.values())
                        .map(one -> stage(project, one, today))
                        .toList(),
                bureau.task(actor, project.profile().task())
                        .map(Task::brief)
                        .map(brief -> brief.title())
                        .orElse(""),
                new May((supervises || works) && project.end().kind() == End.Kind.NONE, supervises),
                supervises ? bureau.organisation().tree() : List.of(),
                project.events().reversed().stream().map(recounting::of).toList(),
                today);
    }

    private static Stage stage(Project project, Milestone milestone, LocalDate today) {
        Schedule schedule = project.schedule();
        long days = project.late(today).stream()
                .filter(late -> late.milestone() == milestone)
                .mapToLong(Schedule.Late::days)
                .findFirst()
                .orElse(0);
        How how = schedule.has(milestone, today)
                ? How.REACHED
                : schedule.passed(milestone, today) ? How.PASSED : days > 0 ? How.LATE : How.AHEAD;
        return new Stage(
                milestone,
                schedule.planned(milestone),
                schedule.original(milestone),
                schedule.actual(milestone),
                how,
                days);
    }

    public Project project() {
        return line.project();
    }

    /// The years of which something is planned or completed.
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(project().money().plans().keySet());
        years.addAll(project().money().done().keySet());
        return List.copyOf(years);
    }

    public BigDecimal plan(int year) {
        return project().money().plan(year).orElse(BigDecimal.ZERO);
    }

    public BigDecimal done(int year) {
        return project().money().done(year).orElse(BigDecimal.ZERO);
    }

    /// The stage that comes after the one it stands at.
    public Milestone next() {
        return Milestone.STAGES.stream()
                .filter(stage -> stage.ordinal() > line.stage().ordinal())
                .findFirst()
                .orElse(line.stage());
    }

    /// What is planned for this year, as a field of a form holds it.
    public String planField() {
        return project()
                .money()
                .plan(today.getYear())
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    /// A date as a field of a form holds it.
    public String field(LocalDate date) {
        return Fields.words(date);
    }

    /// A number as a field of a form holds it, empty where it is not known.
    public String field(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.toPlainString();
    }
}
