package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.util.List;

/// What a unit answered to a slip, and what the supervision office said to that.
///
/// 例: 「已增派施工队，9月底完工」 by 李明, 不满意: 未说明责任人.
///
/// - `doer` is on whose word it was written, mostly who wrote it.
public record Answer(
        long seq, Instant at, String actor, String doer, String text, List<Attached> files, Judgement judgement) {

    /// What was said to an answer, by whom and when; PENDING until then.
    public record Judgement(Verdict verdict, Instant at, String by, String words) {}

    /// Whether an answer satisfies.
    public enum Verdict {
        PENDING,
        SATISFIED,
        DISSATISFIED
    }

    public Answer {
        files = List.copyOf(files);
    }

    static Answer of(Event event) {
        Fields fields = new Fields(event.fields());
        return new Answer(
                event.seq(),
                event.at(),
                event.actor(),
                fields.text("doer", event.actor()),
                fields.text("text"),
                Attached.of(event.fields()),
                new Judgement(Verdict.PENDING, event.at(), "", ""));
    }

    Answer judged(Event event) {
        Fields fields = new Fields(event.fields());
        Verdict verdict = fields.choice(Verdict.class, "verdict", Verdict.DISSATISFIED);
        Judgement said = new Judgement(verdict, event.at(), event.actor(), fields.text("reason"));
        return new Answer(seq, at, actor, doer, text, files, said);
    }
}
