package cn.taizhang.delivery.motion;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.util.List;

/// One answer 答复 to a paper, and what the deputies said of it.
///
/// 例: A类, 「已新增停车位120个」, by 李明 of 市城管局, with one file; 满意.
///
/// - `doer` is on whose word it was written; `said` is empty until the deputies have spoken.
public record Answer(
        long seq,
        Instant at,
        String doer,
        Reply reply,
        String text,
        List<Attached> files,
        List<Opinion> said,
        String words,
        String by) {

    public Answer {
        files = List.copyOf(files);
        said = List.copyOf(said);
    }

    static Answer of(Event event) {
        Fields fields = new Fields(event.fields());
        return new Answer(
                event.seq(),
                event.at(),
                fields.text("doer", event.actor()),
                fields.choice(Reply.class, "reply", Reply.C),
                fields.text("text"),
                Attached.of(event.fields()),
                List.of(),
                "",
                "");
    }

    Answer judged(Event event) {
        Fields fields = new Fields(event.fields());
        Opinion opinion = fields.choice(Opinion.class, "opinion", Opinion.DISSATISFIED);
        return new Answer(
                seq,
                at,
                doer,
                reply,
                text,
                files,
                List.of(opinion),
                fields.text("reason"),
                fields.text("doer", event.actor()));
    }

    public boolean isJudged() {
        return !said.isEmpty();
    }

    /// Whether they said this.
    public boolean is(Opinion opinion) {
        return said.contains(opinion);
    }
}
