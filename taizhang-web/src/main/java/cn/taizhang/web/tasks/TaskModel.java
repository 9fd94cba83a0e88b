package cn.taizhang.web.tasks;

import cn.taizhang.delivery.landing.Possible;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.Side;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Step.Needs;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.web.held.HeldFigure;
import cn.taizhang.web.held.Told;
import cn.taizhang.web.office.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page of one task shows.
///
/// - `onWord` says that the person writes for the unit and names whose word it is.
public record TaskModel(
        TaskLine line,
        List<Step> steps,
        boolean onWord,
        Optional<TaskLine> parent,
        List<TaskLine> parts,
        List<Organisation.Placed> units,
        List<Happened> history,
        Told told,
        LocalDate today,
        Palette palette) {

    public TaskModel {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        units = List.copyOf(units);
        history = List.copyOf(history);
    }

    static TaskModel of(Bureau bureau, Actor actor, Task task, LocalDate today) {
        return new TaskModel(
                TaskLine.of(bureau, task, today),
                Possible.of(bureau, actor, task, today),
                !Possible.ofUnit(bureau, actor, task),
                bureau.task(actor, task.family().parent()).map(parent -> TaskLine.of(bureau, parent, today)),
                bureau.tasks().parts(task.id()).stream()
                        .filter(part -> bureau.sees(actor, part))
                        .map(part -> TaskLine.of(bureau, part, today))
                        .toList(),
                bureau.organisation().tree(),
                List.of(),
                Told.of(bureau, task),
                today,
                bureau.rules().palette());
    }

    TaskModel with(List<Happened> all, List<HeldFigure> held) {
        return new TaskModel(line, steps, onWord, parent, parts, units, all, told.with(held), today, palette);
    }

    public Task task() {
        return line.task();
    }

    public boolean needs(Step step, String need) {
        return step.needs(Needs.valueOf(need));
    }

    /// Whether a step tells how far the work is.
    public boolean tells(Step step) {
        return step == Step.REPORT || step == Step.SUBMIT;
    }

    /// Whether a step can bring files along.
    public boolean takesFiles(Step step) {
        return tells(step) || step == Step.ASK_EXTENSION || step == Step.CLOSE;
    }

    /// Whether the due date, the lead and the aim can still be changed.
    public boolean isOpen() {
        return task().state() == State.PROPOSED || task().state() == State.FILED;
    }

    public boolean isUnits(Step step) {
        return step.side() == Side.UNIT;
    }

    /// The step that most people will want first.
    public boolean isMain(Step step) {
        return !steps.isEmpty() && steps.getFirst() == step;
    }

    public List<Aim.Proof> proofs() {
        return List.of(Aim.Proof.values());
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    public List<Rhythm> rhythms() {
        return List.of(Rhythm.values());
    }

    public boolean helps(String unit) {
        return task().charge().helpers().contains(unit);
    }
}
