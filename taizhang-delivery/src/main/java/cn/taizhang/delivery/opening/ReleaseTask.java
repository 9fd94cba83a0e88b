package cn.taizhang.delivery.opening;

import cn.taizhang.delivery.disclosure.Release;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.State;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Releases tasks for the public, or withdraws them; with the titles of evidence that may be named.
///
/// 例: `T2026-0031` with 「竣工验收备案表」; all of the livelihood items at once, without any.
public record ReleaseTask(List<String> tasks, boolean show, List<String> receipts) implements Command {

    private static final int MOST_RECEIPTS = 50;

    public ReleaseTask {
        tasks = tasks.stream().filter(id -> !id.isBlank()).distinct().toList();
        receipts = receipts.stream().distinct().toList();
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<String> unknown =
                tasks.stream().filter(id -> bureau.task(actor, id).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Decision.Absent("task", unknown.get());
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("public.not_yours");
        }
        if (tasks.isEmpty()) {
            return Decision.refused("public.no_tasks");
        }
        boolean early = show
                && tasks.stream()
                        .flatMap(id -> bureau.tasks().find(id).stream())
                        .anyMatch(task ->
                                task.state() == State.PROPOSED || task.family().isPart());
        if (early) {
            return Decision.refused("public.not_filed");
        }
        return receipts.size() > MOST_RECEIPTS
                ? Decision.refused("public.receipts", Integer.toString(MOST_RECEIPTS))
                : Values.check(Fields.of(Map.of("receipts", Fields.joined(receipts))))
                        .orElseGet(this::events);
    }

    private Decision events() {
        Map<String, String> fields = show ? Map.of("receipts", Fields.joined(receipts)) : Map.of();
        return new Decision.Events(
                tasks.getFirst(),
                tasks.stream()
                        .map(id ->
                                Happening.of(show ? Release.RELEASED : Release.WITHDRAWN, Release.SUBJECT + id, fields))
                        .toList());
    }
}
