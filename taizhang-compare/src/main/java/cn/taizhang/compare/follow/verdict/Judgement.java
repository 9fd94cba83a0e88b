package cn.taizhang.compare.follow.verdict;

import java.util.Set;

/// A verdict, what it rests on, what stands beside it, and why it could not be another.
///
/// 例: KEPT by a number, provisional.
public record Judgement(Verdict verdict, Ground ground, Set<Flag> flags, Reason reason) {

    public Judgement {
        flags = Set.copyOf(flags);
    }

    /// What a verdict rests on.
    public enum Ground {
        NUMBER,
        WORDS,
        NOTHING,
        /// What a person said, which counts before the rules.
        PERSON
    }

    /// Why a verdict is what it is, where the numbers alone do not tell.
    public enum Reason {
        NONE,
        /// Only its growth is told, or only its level.
        OTHER_MEASURE,
        /// Only a total of several years is told.
        OTHER_PERIOD,
        /// Told in a unit that does not compare.
        OTHER_UNIT,
        /// Told in one figure with another thing: 村、户光伏电站72808个.
        TOGETHER,
        /// Told in words that leave the figure open.
        ONLY_WORDS,
        /// Hangs on another series that is not known: 高于全国平均.
        OTHER_SERIES,
        /// Due in a later year.
        NOT_DUE
    }
}
