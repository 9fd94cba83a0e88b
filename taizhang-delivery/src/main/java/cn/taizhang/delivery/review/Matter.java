package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.delivery.outcome.Ground;
import cn.taizhang.delivery.outcome.Outcome;
import java.util.List;

/// One thing that a report promised, with what became of it and the ways to say so.
///
/// 例: 「举办促消费活动120场」, EXCEEDED with 128 told; 「举办促消费活动128场」 among its wordings.
///
/// - `promise` is the id of its record; a task that answers no promise which can be followed has none and is said all
///   the same.
/// - `section` is the heading under which it stood, `at` the place in the source, by which matters are ordered.
/// - Without wordings nothing is said of it.
/// - `known` says whether it can be known again in the next report: 「建立重点任务台账」 names 台账 alone, 「新增产值20亿元」
///   产值, which cannot.
public record Matter(
        List<RecordId> promise,
        String words,
        String section,
        int at,
        Outcome outcome,
        List<String> wordings,
        boolean known) {

    public Matter {
        promise = List.copyOf(promise);
        wordings = List.copyOf(wordings);
    }

    static Matter of(Promise promise, String section, Outcome outcome, boolean known) {
        return new Matter(
                List.of(promise.entry().id()),
                plain(promise.entry().evidence().text()),
                section,
                promise.entry().evidence().start(),
                outcome,
                new Wordings(promise).of(outcome),
                known);
    }

    /// Whether it is not due yet, so that no verdict follows from any wording.
    public boolean isRunning() {
        return outcome.ground() == Ground.RUNNING;
    }

    static String plain(String words) {
        return words.replace("\n", "").strip();
    }
}
