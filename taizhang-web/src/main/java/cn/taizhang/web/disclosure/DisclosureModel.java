package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.disclosure.Correction;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the page of the office shows: whether the public page is on, which tasks are on it and which are not, and what
/// visitors wrote.
///
/// - `bill` are the tasks that fulfil an adopted livelihood item.
public record DisclosureModel(
        boolean on,
        List<Task> released,
        List<Task> others,
        Set<String> bill,
        List<Correction> corrections,
        boolean office,
        boolean configures) {

    public DisclosureModel {
        released = List.copyOf(released);
        others = List.copyOf(others);
        bill = Set.copyOf(bill);
        corrections = List.copyOf(corrections);
    }

    static DisclosureModel of(Bureau bureau, Actor actor) {
        List<Task> tasks = actor.may(Permission.TASKS)
                ? bureau.tasks(actor).stream()
                        .filter(task -> !task.family().isPart())
                        .toList()
                : List.of();
        boolean office = actor.may(Permission.SUPERVISE);
        return new DisclosureModel(
                bureau.disclosures().isOn(),
                tasks.stream().filter(task -> isReleased(bureau, task)).toList(),
                office
                        ? tasks.stream()
                                .filter(task -> !isReleased(bureau, task))
                                .toList()
                        : List.of(),
                bureau.congress().candidates().stream().map(Candidate::task).collect(Collectors.toSet()),
                bureau.disclosures().corrections().stream()
                        .filter(one -> bureau.task(actor, one.task()).isPresent())
                        .filter(one -> office || one.isPublished())
                        .toList(),
                office,
                actor.may(Permission.CONFIGURE));
    }

    private static boolean isReleased(Bureau bureau, Task task) {
        return bureau.disclosures().release(task.id()).isPresent();
    }
}
