package cn.taizhang.web.breakdown;

import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.entry.Posted;
import java.util.List;

/// One promise of the plan part, with what became of it.
///
/// 例: 「力争举办促消费活动120场」, section 二/(一)/一是, 可量化, 立项 as `T2025-0003`.
///
/// - `why` is the reason for which it was set aside, else empty.
/// - `tasks` are those that the person may see; `elsewhere` says that there are others.
public record Promise(Posted entry, List<Posted> facts, List<Task> tasks, boolean elsewhere, String why) {

    public Promise {
        facts = List.copyOf(facts);
        tasks = List.copyOf(tasks);
    }

    public String words() {
        return entry.anchor().text().replace("\n", "").strip();
    }

    /// 例: `vague`; empty for a livelihood item.
    public String testability() {
        return entry.facets().testability();
    }

    public boolean isVague() {
        return testability().equals("vague") || testability().equals("not_a_promise");
    }

    public Treatment treatment() {
        if (!tasks.isEmpty()) {
            boolean own = tasks.stream()
                    .anyMatch(task -> task.brief().records().getFirst().equals(entry.id()));
            return own ? Treatment.TASK : Treatment.MERGED;
        }
        if (elsewhere) {
            return Treatment.TASK;
        }
        return why.isEmpty() ? Treatment.LEFT : Treatment.ASIDE;
    }

    public boolean isLeft() {
        return treatment() == Treatment.LEFT;
    }
}
