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
        for (Scored fit : fits) {
            Pair pair = fit.pair();
            if (!answers.has(pair.promise()) && !answers.isTaken(pair.told())) {
                answers.decide(pair.promise(), pair.told(), Math.min(1, fit.score()));
            }
        }
        open.sort(best);
        for (Scored near : open) {
            if (!answers.has(near.pair().promise())) {
                answers.leaveOpen(near.pair().promise(), near.pair().told(), near.reason());
            }
        }
    }

    private void look(Promise.Number promise, Told.Number told, List<Scored> fits, List<Scored> open) {
        if (told.statement().years().to() != laid.year()) {
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
