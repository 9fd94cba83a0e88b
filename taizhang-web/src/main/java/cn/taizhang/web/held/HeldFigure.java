package cn.taizhang.web.held;

import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A figure of a report that answers the very promise a task was made from, as following the promise found it.
///
/// 例: the task 「新建城市公园12个」 of 2025: the report of 2026 says 「新建城市公园12个」, record `9c1…:fact:88-96:0`.
///
/// - Only what the person may see, and only in the unit in which the task counts: nothing is converted.
public record HeldFigure(String record, String value, String unit, String quote) {

    public static List<HeldFigure> of(Visit visit, Task task) {
        if (!task.aim().isCountable()) {
            return List.of();
        }
        Links links = new Links(visit.ledger().database());
        Set<Integer> years = Set.of(task.brief().year(), task.brief().year() + 1);
        Set<String> results = new TreeSet<>();
        for (String promise : task.brief().records()) {
            for (Said said : links.of(promise, years)) {
                said.link().results().stream().map(Link.Side::record).forEach(results::add);
            }
        }
        List<HeldFigure> held = new ArrayList<>();
        for (String record : results) {
            List<Posted> history = visit.ledger().records().history(record);
            if (!history.isEmpty() && visit.knows(history.getLast().document())) {
                Posted now = history.getLast();
                String value = RecordJson.value(now.payload(), "value");
                String unit = RecordJson.value(now.payload(), "unit");
                if (isPlain(value) && unit.equals(task.aim().unit())) {
                    held.add(new HeldFigure(
                            record,
                            value,
                            unit,
                            now.anchor().text().replace("\n", "").strip()));
                }
            }
        }
        return held;
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
