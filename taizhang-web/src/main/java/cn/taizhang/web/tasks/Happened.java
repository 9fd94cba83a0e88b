package cn.taizhang.web.tasks;

import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.web.page.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One event of a task as its page tells it: what was done, by whom, with which values and files.
///
/// 例: 2025年5月31日 李明 反馈: 数值 5, 百分比 42, 「剩余7家已进场」, 现场照片.jpg.
public record Happened(Event event, String what, Map<String, String> values, List<Attached> files) {

    /// What the task page shows elsewhere, or what only programs need.
    private static final Set<String> QUIET = Set.of(Attached.FIELD, "document", "records", "quote", "cleared");

    public Happened {
        files = List.copyOf(files);
    }

    static Happened of(Event event, Words words) {
        String code = event.kind().substring(Task.KIND.length());
        String what =
                Step.of(code).map(step -> words.of(step.words())).orElseGet(() -> words.say("tasks.event." + code));
        Map<String, String> values = new TreeMap<>();
        event.fields().forEach((name, value) -> {
            if (!QUIET.contains(name) && words.has("office.field." + name)) {
                values.put(words.say("office.field." + name), value.replace("\n", "、"));
            }
        });
        return new Happened(event, what, values, Attached.of(event.fields()));
    }
}
