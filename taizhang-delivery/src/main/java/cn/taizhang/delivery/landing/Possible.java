package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Side;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Step.Needs;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The steps that a person can take of a task now, if they bring along what each needs.
///
/// 例: 李明 of the lead unit, of a task 办理中: 反馈, 报结, 申请延期.
public final class Possible {

    public static List<Step> of(Bureau bureau, Actor actor, Task task, LocalDate today) {
        return Arrays.stream(Step.values())
                .filter(step -> step.leaves(task.state()))
                .filter(step -> step.side() == Side.UNIT
                        ? forUnit(bureau, actor, task)
                        : actor.may(step.side().permission()))
                .filter(step -> !step.needs(Needs.ASKED) || task.term().isAsked())
                .filter(step -> !step.needs(Needs.BEFORE_DUE)
                        || !task.term().isAsked() && !today.isAfter(task.term().due()))
                .filter(step -> !step.needs(Needs.OTHER_PERSON) || !bureau.isAmong(task.doers(), actor))
                .toList();
    }

    /// Whether someone acts for the lead unit: one of it, or the supervision office on its word.
    public static boolean forUnit(Bureau bureau, Actor actor, Task task) {
        return actor.may(Permission.SUPERVISE) || ofUnit(bureau, actor, task);
    }

    /// Whether someone is of the lead unit and needs no other's word.
    public static boolean ofUnit(Bureau bureau, Actor actor, Task task) {
        return actor.may(Permission.REPORT) && !actor.may(Permission.SUPERVISE) && bureau.leads(actor, task);
    }

    /// Whether something is said to be the word of another (`doer`) who is not known in the unit, or is the writer, or
    /// by a writer who may not write for others; or whether the office says something on nobody's word.
    public static boolean isOddWord(Bureau bureau, Actor actor, String unit, Fields brought) {
        String doer = brought.text("doer").strip();
        return doer.isEmpty()
                ? actor.may(Permission.SUPERVISE)
                : !actor.may(Permission.SUPERVISE)
                        || bureau.isAmong(Set.of(doer), actor)
                        || !bureau.organisation().hasPerson(unit, doer);
    }

    private Possible() {}
}
