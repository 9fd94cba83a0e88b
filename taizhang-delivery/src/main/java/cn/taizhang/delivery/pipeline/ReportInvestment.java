package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// Tells what was completed of this year's investment until a day, and how the project goes.
///
/// 例: until 2025-05-31 12500 万元, 「主厂房封顶」, two photographs.
///
/// - Without a day it is today's.
public record ReportInvestment(String id, Fields fields) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Map<String, String> all = new TreeMap<>(fields.values());
        all.values().removeIf(String::isEmpty);
        all.putIfAbsent("on", today.toString());
        return bureau.project(actor, id)
                .map(project -> {
                    Draft draft = new Draft(new Desk(bureau, actor, today), project);
                    return Draft.decision(draft, draft.invest(new Fields(new TreeMap<>(all))));
                })
                .orElseGet(() -> new Decision.Absent("project", id));
    }
}
