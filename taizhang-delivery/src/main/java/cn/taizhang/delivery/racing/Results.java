package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.event.Event;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Gathers the results of a period from tasks and projects: what was told of them, what was done, and nothing else.
///
/// 例: 云汀锂电池 with 30000 万元 planned for 2025: 8000 completed by the end of March, 12500 by the end of June.
///
/// - Before a period is what had happened by the end of the days of grace after the one before, after it what had by
///   the end of those after it. A task that nobody told anything of stands at 0.
/// - Tasks with parts are their parts; a task counts for its lead unit from when it was assigned until it ended, if it
///   was due in the period or later, or was still open when the period began.
/// - Reports are not counted, nor are files, visits or log-ins: telling the same twice changes nothing.
public final class Results {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Period period;
    private final LocalDate then;
    private final LocalDate now;

    private Results(League league, Period period) {
        this.period = period;
        this.then = period.before().end().plusDays(league.grace());
        this.now = period.end().plusDays(league.grace());
    }

    /// The day until which what is told still counts.
    public static LocalDate until(League league, Period period) {
        return period.end().plusDays(league.grace());
    }

    public static List<Result> of(League league, Period period, Tasks tasks, Collection<Project> projects) {
        Results results = new Results(league, period);
        List<Result> all = new ArrayList<>();
        for (Task task : tasks.all()) {
            if (!tasks.hasParts(task.id()) && results.counts(task)) {
                all.add(results.of(task));
            }
        }
        for (Project project : projects) {
            results.of(project).ifPresent(all::add);
        }
        return all;
    }

    private boolean counts(Task task) {
        boolean assigned = task.trace().stamps().stream()
                .anyMatch(stamp ->
                        stamp.step() == Step.ASSIGN && !Progress.day(stamp.at()).isAfter(now));
        LocalDate due = task.term().due();
        return assigned
                && !task.charge().lead().isEmpty()
                && !task.state().isEnded()
                && !due.equals(Fields.NO_DATE)
                && (!due.isBefore(period.begin()) || !Progress.wasDone(task, then));
    }

    private Result of(Task task) {
        BigDecimal before = Progress.on(task, then);
        BigDecimal after = Progress.on(task, now);
        return new Result(
                task.charge().lead(),
                task.aim().isCountable() ? Source.FIGURES : Source.TASKS,
                Task.SUBJECT + task.id(),
                task.brief().title(),
                String.join(
                        " ",
                        task.brief().title(),
                        task.aim().measure(),
                        task.brief().section()),
                before,
                after,
                Progress.line(task, period.end()).orElse(after),
                HUNDRED,
                after.subtract(before).max(BigDecimal.ZERO));
    }

    /// Investment of the year of the period, against what is planned for it.
    private Optional<Result> of(Project project) {
        BigDecimal plan = project.money().plan(period.end().getYear()).orElse(BigDecimal.ZERO);
        boolean active = project.end().kind() == End.Kind.NONE
                && plan.signum() > 0
                && !project.profile().unit().isEmpty();
        if (!active) {
            return Optional.empty();
        }
        LocalDate last = period.before().end();
        BigDecimal before = last.getYear() == period.end().getYear() ? done(project, then, last) : BigDecimal.ZERO;
        BigDecimal after = done(project, now, period.end());
        return Optional.of(new Result(
                project.profile().unit(),
                Source.PROJECTS,
                Project.SUBJECT + project.id(),
                project.profile().name(),
                String.join(
                        " ",
                        project.profile().name(),
                        project.profile().place(),
                        project.profile().batch()),
                share(before, plan),
                share(after, plan),
                line(),
                plan,
                after.subtract(before).max(BigDecimal.ZERO)));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal plan) {
        return part.multiply(HUNDRED).divide(plan, 1, RoundingMode.HALF_UP).min(HUNDRED);
    }

    /// What was completed of the year by a day of it, by what was told until another.
    private static BigDecimal done(Project project, LocalDate told, LocalDate of) {
        BigDecimal done = BigDecimal.ZERO;
        for (Event event : project.events()) {
            Fields fields = new Fields(event.fields());
            LocalDate on = fields.date("on");
            boolean known = event.kind().equals(Project.INVESTED)
                    && fields.has("done")
                    && !Progress.day(event.at()).isAfter(told)
                    && on.getYear() == of.getYear()
                    && !on.isAfter(of);
            if (known) {
                done = fields.number("done", done);
            }
        }
        return done;
    }

    /// How much of the year has passed at the end of the period.
    private BigDecimal line() {
        LocalDate first = LocalDate.of(period.end().getYear(), 1, 1);
        long passed = ChronoUnit.DAYS.between(first, period.end()) + 1;
        return new BigDecimal(passed * 100)
                .divide(new BigDecimal(period.end().lengthOfYear()), 1, RoundingMode.HALF_UP);
    }
}
