package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Task;
import java.util.Map;
import java.util.TreeMap;

/// A task as the fields of the event that would make it again.
///
/// 例: `title=建成公办托育机构, lead=WJW, due=2025-12-31, target=12, …`.
public final class Proposal {

    /// The fields of a task as it is now; empty ones are left out.
    public static Map<String, String> fields(Task task) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", task.brief().title());
        fields.put("quote", task.brief().quote());
        fields.put(
                "document",
                task.brief().document() == 0 ? "" : Long.toString(task.brief().document()));
        fields.put("records", Fields.joined(task.brief().records()));
        fields.put("section", task.brief().section());
        fields.put("year", Integer.toString(task.brief().year()));
        fields.put("lead", task.charge().lead());
        fields.put("helpers", Fields.joined(task.charge().helpers()));
        fields.put("leader", task.charge().leader());
        fields.put("force", task.charge().force());
        fields.put("measure", task.aim().measure());
        fields.put("base", task.aim().base());
        fields.put("target", task.aim().target());
        fields.put("unit", task.aim().unit());
        fields.put("proof", task.aim().proof().name());
        fields.put("goals", task.aim().lists().goals());
        fields.put("duties", task.aim().lists().duties());
        fields.put("steps", task.aim().lists().steps());
        fields.put("start", Fields.words(task.term().start()));
        fields.put("due", Fields.words(task.term().due()));
        fields.put("parent", task.family().parent());
        fields.put("tier", task.family().tier().name());
        fields.put("rhythm", task.family().rhythm().name());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private Proposal() {}
}
