package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import java.time.Instant;
import java.util.List;

/// What a unit told of its task once.
///
/// 例: on 2025-05-31 市卫生健康委 told: 5家, 42%, 主体完工, 「剩余7家已进场」, two photographs.
///
/// - `doer` is who told it: the person who wrote, or the one in the unit on whose word the supervision office wrote.
/// - `record` is a record of the ledger that holds the figure, so that nobody types it again.
/// - `from` is the task through which the unit told the same figure: it was brought here, and nobody was asked again.
public record Feedback(
        Instant at,
        String actor,
        String doer,
        String value,
        String percent,
        String stage,
        String text,
        String record,
        String from,
        List<Attached> files) {

    public Feedback {
        files = List.copyOf(files);
    }

    static Feedback of(Instant at, String actor, Fields fields) {
        return new Feedback(
                at,
                actor,
                fields.text("doer", actor),
                fields.text("value"),
                fields.text("percent"),
                fields.text("stage"),
                fields.text("text"),
                fields.text("record"),
                fields.text("from"),
                Attached.of(fields.values()));
    }

    /// Whether it shows something: a file, or a record of the ledger.
    public boolean hasEvidence() {
        return !files.isEmpty() || !record.isEmpty();
    }
}
