package cn.taizhang.web.problems;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.problem.Origin;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the form for a new problem shows: begun from a task, with that and its lead unit filled in.
public record NewProblem(List<Organisation.Placed> units, String task, String title, String unit, LocalDate today) {

    public NewProblem {
        units = List.copyOf(units);
    }

    static NewProblem of(Bureau bureau, Actor actor, LocalDate today, String task) {
        Optional<Task> known = bureau.task(actor, task);
        return new NewProblem(
                bureau.organisation().tree().stream()
                        .filter(placed -> bureau.answersFor(actor, placed.unit().code()))
                        .toList(),
                known.map(Task::id).orElse(""),
                known.map(one -> one.brief().title()).orElse(""),
                known.map(one -> one.charge().lead()).orElse(""),
                today);
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
