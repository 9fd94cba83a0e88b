package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.thing.Phase;
import cn.taizhang.compare.follow.thing.Thing;
import cn.taizhang.compare.follow.verdict.Judgement.Reason;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.core.record.Fact;

/// Answers promises with the clause that names their thing, where no number does.
///
/// 例: 「力争地铁第三期建设规划获批」 with 「地铁第三期建设规划获批实施」: KEPT; 「开工建设」 with 「前期工作加快」: MISSED.
///
/// - A promise with a number is decided by words only where they say that it was reached or was not; so is a target in
///   words.
record ByWords(Laid laid, Answers answers) {

    private static final double NAMED = 0.8;
    private static final int SHORTEST = 4;

    void answer(Promise promise) {
        if (answers.has(promise) || promise.thing().core().length() < SHORTEST) {
            return;
        }
        double named = NAMED;
        Told.InWords best = null;
        for (Told.InWords told : laid.clauses()) {
            if (!promise.thing().grams().mayBeIn(told.thing().grams())) {
                continue;
            }
            double share = promise.thing().grams().covered(told.thing().grams(), laid.weights());
            if ((share > named || best == null && share == named)
                    && !promise.thing().excludes(told.thing())) {
                best = told;
                named = share;
            }
        }
        if (best != null) {
            decide(promise, best, named);
        }
    }

    private void decide(Promise promise, Told.InWords told, double named) {
        switch (promise) {
            case Promise.Number number -> {
                switch (told.aim()) {
                    case MET -> answers.decide(promise, told, named, Verdict.KEPT);
                    case FAILED -> answers.decide(promise, told, named, Verdict.MISSED);
                    case UNSAID -> {
                        // a clause that names the thing and no number says nothing of the number
                    }
                }
            }
            case Promise.InWords words
            when words.entry() instanceof Fact -> {
                // 「居民收入稳定增长」: a clause that names the measure says nothing of the aim unless it says so
                switch (told.aim()) {
                    case MET -> answers.decide(promise, told, named, Verdict.KEPT);
                    case FAILED -> answers.decide(promise, told, named, Verdict.MISSED);
                    case UNSAID -> answers.leaveOpen(promise, told, Reason.ONLY_WORDS);
                }
            }
            case Promise.InWords words -> {
                Verdict verdict = verdict(words.thing(), told);
                if (verdict == Verdict.UNDETERMINABLE) {
                    answers.leaveOpen(promise, told, Reason.ONLY_WORDS);
                } else {
                    answers.decide(promise, told, named, verdict);
                }
            }
        }
    }

    private static Verdict verdict(Thing promised, Told.InWords told) {
        if (told.aim() != Told.InWords.Aim.UNSAID) {
            return told.aim() == Told.InWords.Aim.MET ? Verdict.KEPT : Verdict.MISSED;
        }
        Phase reached = told.reached();
        return switch (promised.phase()) {
            case NONE, PREPARED, OPEN -> reached == Phase.NONE ? Verdict.UNDETERMINABLE : Verdict.KEPT;
            case STARTED ->
                switch (reached) {
                    case STARTED, OPEN, FINISHED -> Verdict.KEPT;
                    case PREPARED -> Verdict.MISSED;
                    case NONE -> Verdict.UNDETERMINABLE;
                };
            case FINISHED ->
                switch (reached) {
                    case FINISHED -> Verdict.KEPT;
                    case PREPARED -> Verdict.MISSED;
                    case NONE, STARTED, OPEN -> Verdict.UNDETERMINABLE;
                };
        };
    }
}
