package cn.taizhang.delivery.disclosure;

import java.time.Instant;

/// What a visitor says is wrong, and what the office made of it.
///
/// 例: `K2026-0003` on `T2026-0031`: 「第3处服务站尚未开门」, answered 「已核实，4月10日开放」, published.
///
/// - It is shown to nobody but the office until that publishes it; then it stays.
public record Correction(String id, String task, String text, Instant at, Answer answer) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "correction:";

    public static final String SENT = "correction.send";
    public static final String ANSWERED = "correction.answer";

    /// What a visitor may write.
    public static final int MOST_CHARACTERS = 500;

    /// Where it stands.
    public enum State {
        WAITING,
        PUBLISHED,
        DECLINED
    }

    /// What the office answered; EPOCH before.
    public record Answer(State state, String text, Instant at) {

        static final Answer NONE = new Answer(State.WAITING, "", Instant.EPOCH);
    }

    public boolean isWaiting() {
        return answer.state() == State.WAITING;
    }

    public boolean isPublished() {
        return answer.state() == State.PUBLISHED;
    }
}
