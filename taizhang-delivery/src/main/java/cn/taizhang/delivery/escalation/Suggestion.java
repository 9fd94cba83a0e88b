package cn.taizhang.delivery.escalation;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A slip that the ladder suggests: for which matter, which kind, and why. Nobody issues it but a person.
///
/// 例: 警示单 for `T2025-0031`: red for 18 days, overdue for 12, and 提醒〔2025〕3号 was not answered in time.
///
/// - `matter` is the id of a task or of a problem; a problem has no light, and no days red.
/// - `before` is the last slip about it, if there was one since the last that was answered well.
public record Suggestion(
        String matter, String title, String unit, Rung rung, int redDays, long lateDays, List<Slip> before) {

    public Suggestion {
        before = List.copyOf(before);
    }

    /// What the ladder suggests to someone, the highest rungs first.
    public static List<Suggestion> of(Bureau bureau, Actor actor, LocalDate today) {
        if (!IssueSlip.mayIssue(actor)) {
            return List.of();
        }
        Stream<Suggestion> tasks =
                bureau.tasks(actor).stream().flatMap(task -> ofTask(bureau, actor, task, today).stream());
        Stream<Suggestion> problems =
                bureau.problems(actor).stream().flatMap(problem -> ofProblem(bureau, actor, problem, today).stream());
        return Stream.concat(tasks, problems)
                .sorted(Comparator.comparing(Suggestion::rung)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingLong(Suggestion::lateDays).reversed())
                        .thenComparing(Suggestion::matter))
                .toList();
    }

    private static Optional<Suggestion> ofTask(Bureau bureau, Actor actor, Task task, LocalDate today) {
        if (!task.state().isOpen() || task.state() == State.PROPOSED || task.state() == State.FILED) {
            return Optional.empty();
        }
        int red = bureau.redDays(task, today);
        if (red == 0) {
            return Optional.empty();
        }
        long late = task.term().due().equals(Fields.NO_DATE)
                ? 0
                : Math.max(0, today.toEpochDay() - task.term().due().toEpochDay());
        return suggested(bureau, task.id(), red, late, today)
                .map(rung -> new Suggestion(
                        task.id(),
                        task.brief().title(),
                        task.charge().lead(),
                        rung,
                        red,
                        late,
                        last(bureau, actor, task.id())));
    }

    private static Optional<Suggestion> ofProblem(Bureau bureau, Actor actor, Problem problem, LocalDate today) {
        long late = problem.stage() == Stage.RECTIFYING && !problem.isAsked() ? problem.daysLate(today) : 0;
        return late == 0
                ? Optional.empty()
                : suggested(bureau, problem.id(), 0, late, today)
                        .map(rung -> new Suggestion(
                                problem.id(),
                                problem.found().title(),
                                problem.duty().unit(),
                                rung,
                                0,
                                late,
                                last(bureau, actor, problem.id())));
    }

    private static Optional<Rung> suggested(Bureau bureau, String matter, int red, long late, LocalDate today) {
        return bureau.ladder().suggested(bureau.slips().about(matter), red, late, today);
    }

    private static List<Slip> last(Bureau bureau, Actor actor, String matter) {
        List<Slip> about = bureau.slips().about(matter).stream()
                .filter(slip -> bureau.slip(actor, slip.id()).isPresent())
                .toList();
        return about.isEmpty() ? List.of() : List.of(about.getLast());
    }

    public boolean isTask() {
        return matter.startsWith("T");
    }
}
