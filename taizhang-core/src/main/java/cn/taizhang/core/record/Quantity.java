package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;

/// How much: a size with its unit and bound, a range, or words in place of a number.
///
/// 例: 「6%以上」 is an [Amount] 6 % ge; 「2-3家」 a [Range]; 「与经济增长同步」 is [Words].
///
/// - Values are as written, in `unit` (4.45 with 万元); a decrease is negative (下降40.3% is -40.3).
/// - The bound belongs to the size as worded: 下降20%以上 is value -20, bound ge. [#low()] and [#high()] are the
///   signed
///   limits, for comparisons.
public sealed interface Quantity {

    Kind kind();

    /// What is counted: a size, a relative change, an absolute change, a rank, a project's total.
    enum Kind {
        LEVEL,
        GROWTH,
        CHANGE,
        RANK,
        INVESTMENT
    }

    /// How the words around a size limit it.
    enum Bound {
        EQ,
        APPROX,
        GE,
        GT,
        LE,
        LT,
        RANGE;

        /// What a value under this bound may be, with its sign: 下降20%以上 is at most -20.
        public Limits limits(BigDecimal value) {
            Limit at = Limit.of(value);
            boolean fall = value.signum() < 0;
            return switch (this) {
                case EQ, APPROX -> new Limits(at, at);
                case GE, GT -> fall ? new Limits(Limit.NONE, at) : new Limits(at, Limit.NONE);
                case LE, LT, RANGE -> fall ? new Limits(at, Limit.NONE) : new Limits(Limit.NONE, at);
            };
        }
    }

    /// One size. 例: 「突破6亿元」 value 6, unit 亿元, bound GT, boundWord 突破; `base` is the base of comparison as
    /// worded
    /// (较2019年), or empty.
    record Amount(Kind kind, Evidence number, BigDecimal value, String unit, Bound bound, String boundWord, String base)
            implements Quantity {

        /// The limits with their sign.
        public Limits limits() {
            return bound.limits(value);
        }

        public Limit low() {
            return limits().low();
        }

        public Limit high() {
            return limits().high();
        }
    }

    /// Two ends. 例: 「6%—6.5%」 value 6, valueHigh 6.5, unit %.
    record Range(Kind kind, Evidence number, BigDecimal value, BigDecimal valueHigh, String unit, String base)
            implements Quantity {
        public Limits limits() {
            return Limits.between(value, valueHigh);
        }

        public Limit low() {
            return limits().low();
        }

        public Limit high() {
            return limits().high();
        }
    }

    /// No number. 例: 「高于全省平均水平」, 「完成省下达任务」.
    record Words(Kind kind, String wording) implements Quantity {}

    /// A lower and an upper limit, in the unit of the quantity.
    record Limits(Limit low, Limit high) {

        /// The limits of a range, whichever end was worded first.
        public static Limits between(BigDecimal one, BigDecimal other) {
            return new Limits(Limit.of(one.min(other)), Limit.of(one.max(other)));
        }
    }

    /// A signed limit, or none.
    sealed interface Limit {
        Limit NONE = new None();

        static Limit of(BigDecimal value) {
            return new At(value);
        }

        /// Not limited on this side.
        record None() implements Limit {}

        /// Limited by a value in the unit of the quantity.
        record At(BigDecimal value) implements Limit {}
    }
}
