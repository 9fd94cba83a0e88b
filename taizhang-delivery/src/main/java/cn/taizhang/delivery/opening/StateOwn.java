package cn.taizhang.delivery.opening;

import cn.taizhang.delivery.disclosure.Release;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Puts the statement 申辩、说明 of a lead unit beside what the public is shown of its task.
///
/// 例: 「因征地批复推迟，工期顺延两个月，已于3月开工」.
public record StateOwn(String task, String text) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Task> known = bureau.task(actor, task);
        if (known.isEmpty()) {
            return new Decision.Absent("task", task);
        }
        boolean may =
                bureau.leads(actor, known.get()) && (actor.may(Permission.REPORT) || actor.may(Permission.SUPERVISE));
        if (!may) {
            return Decision.refused("public.not_yours");
        }
        if (bureau.disclosures().release(task).isEmpty()) {
            return Decision.refused("public.not_released", task);
        }
        return text.isBlank()
                ? Decision.refused("public.no_text")
                : Values.check(Fields.of(Map.of("text", text)))
                        .orElseGet(() ->
                                Decision.of(Release.STATED, Release.SUBJECT + task, Map.of("text", text.strip())));
    }
}
