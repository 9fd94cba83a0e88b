package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import java.util.List;

/// Who answers for a task.
///
/// 例: lead 市卫生健康委, helpers 市财政局 and 各县区, leader 王副市长 (包联), force 托育专班.
///
/// - `lead` and `helpers` are codes of units; the lead is the first that was named, and alone answers for the whole.
public record Charge(String lead, List<String> helpers, String leader, String force) {

    public Charge {
        helpers = List.copyOf(helpers);
    }

    static Charge of(Fields fields) {
        return new Charge(fields.text("lead"), fields.list("helpers"), fields.text("leader"), fields.text("force"));
    }

    Charge with(Fields fields) {
        return new Charge(
                fields.text("lead", lead),
                fields.has("helpers") ? fields.list("helpers") : helpers,
                fields.text("leader", leader),
                fields.text("force", force));
    }
}
