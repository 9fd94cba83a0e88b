package cn.taizhang.delivery.problem;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.util.List;

/// One thing that was done about a problem: which, when, by whom, in which words, with which files.
///
/// 例: 报请验收 on 2025-06-25 by 赵琳: 「通道已清理」, with one photograph.
///
/// - `seq` is the number of its event; `doer` is on whose word it was written, mostly who wrote it.
public record Deed(Act act, long seq, Instant at, String actor, String doer, String words, List<Attached> files) {

    public Deed {
        files = List.copyOf(files);
    }

    static Deed of(Act act, Event event) {
        Fields fields = new Fields(event.fields());
        return new Deed(
                act,
                event.seq(),
                event.at(),
                event.actor(),
                fields.text("doer", event.actor()),
                fields.text("reason", fields.text("text")),
                Attached.of(event.fields()));
    }
}
