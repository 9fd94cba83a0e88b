package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.core.record.Commitment.Testability;
import cn.taizhang.core.record.Commitment.Testability.Grade;
import cn.taizhang.core.record.Commitment.Testability.Reason;
import cn.taizhang.core.text.Span;

/// Tells whether a promise can be checked, and if not, why.
///
/// 例: 「新建学校20所」 QUANTIFIED, 「建成市民中心」 VERIFIABLE, 「谋划建设600公里旅游公路」 VAGUE for NO_TIME, 「坚持…理念」 NOT_A_PROMISE.
///
/// - The head verb governs: planning and exploring stay VAGUE whatever number stands there.
/// - A number or a closed state (全覆盖, 清零) makes QUANTIFIED; an end state, a deadline or a yardstick held by others
///   VERIFIABLE.
/// - Hedges are recorded elsewhere and do not count.
final class Grader {

    private static final Testability QUANTIFIED = new Testability(Grade.QUANTIFIED, Reason.NONE);
    private static final Testability VERIFIABLE = new Testability(Grade.VERIFIABLE, Reason.NONE);
    private static final Testability ATTITUDE = new Testability(Grade.NOT_A_PROMISE, Reason.NONE);

    private final Hits<Cue> hits;
    private final Figures figures;

    Grader(Hits<Cue> hits, Figures figures) {
        this.hits = hits;
        this.figures = figures;
    }

    /// Grades an act of a scanned clause that stands in `[start, end)`.
    Testability grade(String text, Finding act, int start, int end, boolean deadline) {
        Stage stage = act.stage();
        if (stage == Stage.ATTITUDE) {
            return ATTITUDE;
        }
        boolean relative = hits.any(Cue.RELATIVE, start, end);
        if (stage == Stage.EXPLORED || stage == Stage.PLANNED && !relative) {
            return vague(stage == Stage.PLANNED ? Reason.NO_TIME : Reason.NO_MEASURE);
        }
        if (isCounted(text, act, end) || hits.any(Cue.CLOSED, start, end)) {
            return QUANTIFIED;
        }
        return relative ? VERIFIABLE : uncounted(stage, missing(text, act, start, end), deadline);
    }

    private boolean isCounted(String text, Finding act, int end) {
        return act.stage() == Stage.UNDER_WAY
                ? counts(text, act.object())
                : figures.any(Math.min(act.verb().start(), act.object().start()), end);
    }

    /// An end state can be checked unless its object or time is open; a process only where a deadline is set.
    private static Testability uncounted(Stage stage, Reason missing, boolean deadline) {
        if (ActFinder.isReached(stage)) {
            return missing == Reason.NONE || missing == Reason.NO_BASE ? VERIFIABLE : vague(missing);
        }
        if (deadline && missing == Reason.NONE && stage == Stage.UNDER_WAY) {
            return VERIFIABLE;
        }
        return vague(missing == Reason.NONE || missing == Reason.NO_TIME ? Reason.NO_MEASURE : missing);
    }

    private Reason missing(String text, Finding act, int start, int end) {
        Span object = act.object();
        if (isGeneric(object)) {
            return Reason.NO_OBJECT;
        }
        if (isOpen(text, object)) {
            return Reason.NO_MEASURE;
        }
        if (hits.any(Cue.SOMEDAY, start, end)) {
            return Reason.NO_TIME;
        }
        return hits.any(Cue.COMPARATIVE, start, end) ? Reason.NO_BASE : Reason.NONE;
    }

    /// Whether a number counts the object (推进100个项目, 提高到450元) and is not the size in a name (加快150万吨不锈钢项目建设).
    private boolean counts(String text, Span object) {
        int at = figures.from(object.start());
        while (at >= 0 && at < object.end()) {
            if (at <= object.start() + 1 || text.charAt(at - 1) == '等' || closes(text, at, object.end())) {
                return true;
            }
            at = figures.from(at + 1);
        }
        return figures.any(object.end(), Integer.MAX_VALUE);
    }

    private static boolean closes(String text, int number, int end) {
        int at = number;
        while (at < end && at - number < 8 && "、和及的".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at == end || at - number < 8 && text.charAt(at) != '的';
    }

    private boolean isGeneric(Span object) {
        int hit = hits.at(object.start());
        return object.isEmpty() || hit >= 0 && hits.has(hit, Cue.GENERIC) && hits.end(hit) == object.end();
    }

    /// Whether the object is an uncounted many: 一批, 若干.
    private static boolean isOpen(String text, Span object) {
        return starts(text, object, "一批")
                || starts(text, object, "若干")
                || starts(text, object, "一系列")
                || starts(text, object, "更多");
    }

    private static boolean starts(String text, Span object, String word) {
        return object.length() > word.length() && text.startsWith(word, object.start());
    }

    private static Testability vague(Reason reason) {
        return new Testability(Grade.VAGUE, reason);
    }
}
