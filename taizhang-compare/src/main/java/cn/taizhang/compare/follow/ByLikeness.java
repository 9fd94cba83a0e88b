package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.thing.Likeness;
import cn.taizhang.compare.follow.verdict.Judgement.Reason;
import cn.taizhang.core.record.Quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Answers countable promises with the most like result of the same kind, unit, area and period.
///
/// 例: 「新开工亿元以上项目1600个以上」 with 「新开工亿元以上重点项目2205个」.
///
/// - The best pair takes its result first. What is alike and cannot decide, a total of five years or growth in place of
///   a level, leaves the promise open.
record ByLikeness(Laid laid, Answers answers) {

    /// From here on two things are taken for the same.
    private static final double SAME = 0.65;
    /// From here on what cannot decide is worth naming.
    private static final double NEAR = 0.7;
    /// From here on a result names the whole of a promised thing.
    private static final double TOGETHER = 0.9;
    /// Below this two things have nothing to do with each other.
    private static final double FAINT = 0.3;

    private record Scored(Pair pair, double score, Reason reason) {}

    void answer(List<Promise.Number> due) {
        List<Scored> fits = new ArrayList<>();
        List<Scored> open = new ArrayList<>();
        for (Promise.Number promise : due) {
            if (!answers.has(promise)) {
                laid.results().forEach(told -> look(promise, told, fits, open));
            }
        }
        Comparator<Scored> best = Comparator.comparingDouble(scored -> -scored.score());
        fits.sort(best);
        fits.forEach(fit -> take(fit, fits));
        fits.forEach(this::share);
        open.sort(best);
        for (Scored near : open) {
            if (!answers.has(near.pair().promise())) {
                answers.leaveOpen(near.pair().promise(), near.pair().told(), near.reason());
            }
        }
    }

    private void take(Scored fit, List<Scored> fits) {
        Promise.Number promise = fit.pair().promise();
        if (!answers.has(promise) && !answers.isTaken(fit.pair().told())) {
            answers.decide(promise, parts(fit.pair(), fits), Math.min(1, fit.score()));
        }
    }

    /// 「新建、改扩建幼儿园405所」 told as 「新建200所、改扩建257所」: one result in several parts.
    ///
    /// - Parts name the promised thing itself, each with a verb of the promise that no other has, in one sentence.
    private List<Told.Number> parts(Pair best, List<Scored> fits) {
        List<Told.Number> parts = new ArrayList<>(List.of(best.told()));
        for (Scored fit : fits) {
            Told.Number told = fit.pair().told();
            if (fit.pair().promise() == best.promise()
                    && !answers.isTaken(told)
                    && best.isPart(best.told())
                    && best.isPart(told)
                    && parts.stream().allMatch(part -> best.areParts(part, told))) {
                parts.add(told);
            }
        }
        return parts;
    }

    /// A result that is taken answers the same promise made twice; another promise that it names in a list stays open.
    private void share(Scored fit) {
        Promise.Number promise = fit.pair().promise();
        Told.Number told = fit.pair().told();
        if (answers.has(promise)) {
            return;
        }
        if (answers.answersToo(told, promise)) {
            answers.decide(promise, List.of(told), Math.min(1, fit.score()));
        } else if (fit.pair().likeness().told() >= TOGETHER && namesSeveral(told)) {
            answers.leaveOpen(promise, told, Reason.TOGETHER);
        }
    }

    private static boolean namesSeveral(Told.Number told) {
        return told.fact().measure().wording().chars().anyMatch(c -> "、和及与".indexOf(c) >= 0);
    }

    private void look(Promise.Number promise, Told.Number told, List<Scored> fits, List<Scored> open) {
        if (told.statement().years().to() != laid.year()
                || !promise.thing().grams().mayMeet(told.thing().grams())
                        && !promise.thing().grams().mayMeet(told.around().grams())) {
            return;
        }
        Likeness likeness = Likeness.of(promise.thing(), told.thing(), laid.weights())
                .or(Likeness.of(promise.thing(), told.around(), laid.weights()));
        if (likeness.score() < FAINT) {
            return;
        }
        Pair pair = Pair.of(promise, told, likeness, laid);
        double score = pair.score();
        Set<Mismatch> mismatches = Mismatch.of(pair);
        if (mismatches.isEmpty()) {
            if (score >= SAME && !isPassedOver(pair)) {
                fits.add(new Scored(pair, score, Reason.NONE));
            }
        } else if (score >= NEAR && promise.fact().quantity().kind() == Kind.LEVEL) {
            open(pair, mismatches, score, open);
        }
    }

    /// What a panel would not take for its indicator is not taken here either.
    private static boolean isPassedOver(Pair pair) {
        return ByIndicator.fits(pair.promise())
                && pair.told()
                        .fact()
                        .measure()
                        .indicatorId()
                        .equals(pair.promise().fact().measure().indicatorId());
    }

    private static void open(Pair pair, Set<Mismatch> mismatches, double score, List<Scored> open) {
        boolean grew = pair.told().fact().quantity().kind() == Kind.GROWTH;
        if (grew && EnumSet.of(Mismatch.KIND, Mismatch.UNIT, Mismatch.NAME).containsAll(mismatches)) {
            open.add(new Scored(pair, score, Reason.OTHER_MEASURE));
        } else if (mismatches.contains(Mismatch.PERIOD)
                && EnumSet.of(Mismatch.PERIOD, Mismatch.NAME).containsAll(mismatches)) {
            open.add(new Scored(pair, score, Reason.OTHER_PERIOD));
        }
    }
}
