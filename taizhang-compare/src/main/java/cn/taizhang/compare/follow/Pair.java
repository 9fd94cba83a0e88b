package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.thing.Likeness;
import cn.taizhang.compare.follow.thing.Phase;
import cn.taizhang.compare.follow.verdict.Measured;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.rules.follow.FollowCue;
import cn.taizhang.rules.panel.PanelCue;
import java.math.BigDecimal;
import java.util.Set;

/// A promise with a number beside a result that may answer it.
///
/// - `cues` are what the words beside the result say.
record Pair(Promise.Number promise, Told.Number told, Likeness likeness, Set<PanelCue> cues, Lookup lookup) {

    static Pair of(Promise.Number promise, Told.Number told, Likeness likeness, Laid laid) {
        Level level = laid.later().report().place().level();
        return new Pair(
                promise,
                told,
                likeness,
                laid.lookup().clues().of(told.statement().words(), level),
                laid.lookup());
    }

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(4);
    private static final double SAME_VALUE = 0.15;
    private static final double SAME_UNIT = 0.1;
    private static final double SAME_VERB = 0.05;

    /// How well they fit, about 0 to 1.3.
    double score() {
        double score = likeness.score();
        Fact.Size one = promise.fact().size();
        Fact.Size other = told.fact().size();
        if (one.isKnown() && one.unit().equals(other.unit())) {
            if (one.value().compareTo(other.value()) == 0
                    && !promise.statement().size().unit().equals("%")) {
                score += SAME_VALUE;
            }
            if (!lookup.isCounting(one.unit()) && !Set.of("%", "元").contains(one.unit())) {
                score += SAME_UNIT;
            }
        }
        if (promise.thing().verbs().stream().anyMatch(told.thing().verbs()::contains)) {
            score += SAME_VERB;
        }
        return score;
    }

    /// Whether a result is told of the promised thing by one of its verbs alone: 改建 of 新建改建.
    boolean isPart(Told.Number result) {
        return result.thing().core().equals(promise.thing().core())
                && !result.thing().verbs().isEmpty()
                && !result.thing().verbs().equals(promise.thing().verbs())
                && result.thing().verbs().stream().allMatch(this::isAmongVerbs);
    }

    private boolean isAmongVerbs(String verb) {
        String all = String.join("", promise.thing().verbs());
        return verb.chars().allMatch(c -> all.indexOf(c) >= 0);
    }

    /// Whether two results are told in one sentence, by different verbs, in one unit.
    boolean areParts(Told.Number one, Told.Number other) {
        return one != other
                && one.thing().verbs().stream().noneMatch(other.thing().verbs()::contains)
                && one.fact().size().unit().equals(other.fact().size().unit())
                && one.statement()
                        .words()
                        .sentence()
                        .equals(other.statement().words().sentence());
    }

    boolean kindsMeet() {
        Kind one = promise.statement().size().kind();
        Kind other = told.statement().size().kind();
        boolean fall = one == Kind.CHANGE && promise.statement().size().value().signum() < 0;
        return one == other
                || (fall || isAdded())
                        && (one == Kind.CHANGE || one == Kind.LEVEL)
                        && (other == Kind.LEVEL || other == Kind.CHANGE);
    }

    /// 「新增学位2万个」 may be read as a change or as a level.
    private boolean isAdded() {
        return promise.statement().size().value().signum() > 0
                && told.statement().size().value().signum() > 0;
    }

    boolean unitsMeet() {
        Fact.Size one = promise.fact().size();
        Fact.Size other = told.fact().size();
        if (one.isKnown() && other.isKnown()) {
            return one.unit().equals(other.unit()) || lookup.isCounting(one.unit()) && lookup.isCounting(other.unit());
        }
        String unit = promise.statement().size().unit();
        String there = told.statement().size().unit();
        return unit.equals(there)
                || isBare(one, unit) && isThing(other, there)
                || isBare(other, there) && isThing(one, unit);
    }

    /// 「80万」: a magnitude and no unit.
    private static boolean isBare(Fact.Size size, String unit) {
        return !size.isKnown() && unit.chars().allMatch(c -> "十百千万亿多余".indexOf(c) >= 0);
    }

    private boolean isThing(Fact.Size size, String unit) {
        return isBare(size, unit)
                || lookup.isCounting(size.unit())
                || size.unit().equals("人");
    }

    boolean isOfSeveralYears() {
        Statement.Years years = told.statement().years();
        if (years.from() != years.to()) {
            return true;
        }
        if (cues.contains(PanelCue.AVERAGE)) {
            return true;
        }
        boolean one = cues.contains(PanelCue.ONE_YEAR) || cues.contains(PanelCue.WHOLE_YEAR);
        if (one || told.fact().quantity().kind() == Quantity.Kind.RANK) {
            return false;
        }
        if (isFlow() && (told.role() == Role.REVIEW_YEARS || cues.contains(PanelCue.SEVERAL_YEARS))) {
            return true;
        }
        return !lookup.values(told.statement().words().clauseBefore(), FollowCue.SEVERAL)
                        .isEmpty()
                || isTooMuch();
    }

    private boolean isFlow() {
        return promise.thing().phase() != Phase.NONE || told.thing().phase() == Phase.FINISHED;
    }

    /// Four times what was promised, and no word of the year: more likely all there is by now, or several years
    /// together.
    private boolean isTooMuch() {
        Measured target = Measured.of(promise.fact());
        Measured result = Measured.of(told.fact());
        return target.countsUp() && result.low().compareTo(target.high().multiply(TOO_MUCH)) >= 0;
    }
}
