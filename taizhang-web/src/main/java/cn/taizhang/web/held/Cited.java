package cn.taizhang.web.held;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.web.visit.Visit;
import java.util.List;
import java.util.Map;

/// A record of the ledger that a person cites as evidence: it is there, and they may see it.
///
/// 例: `8e132fe26b9d:fact:397-398:0`, or the address of its page, `/records/8e132fe26b9d:fact:397-398:0`.
public final class Cited {

    private static final String PAGE = "/records/";
    private static final String FIELD = "record";

    /// Puts the id in the place of what was typed; what is no record is refused.
    public static void check(Visit visit, Map<String, String> fields) {
        String typed = fields.getOrDefault(FIELD, "");
        if (!typed.isEmpty()) {
            String id = typed.substring(typed.indexOf(PAGE) < 0 ? 0 : typed.indexOf(PAGE) + PAGE.length());
            List<Posted> history = visit.ledger().records().history(id);
            if (history.isEmpty() || !visit.knows(history.getLast().document())) {
                throw new Refused("office.record.absent", typed);
            }
            fields.put(FIELD, id);
        }
    }

    private Cited() {}
}
