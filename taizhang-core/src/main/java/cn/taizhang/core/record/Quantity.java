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
        RANGE
    }

    /// One size. 例: 「突破6亿元」 value 6, unit 亿元, bound GT, boundWord 突破; `base` is the base of comparison as
    /// worded
    /// (较2019年), or empty.
    record Amount(Kind kind, Evidence number, BigDecimal value, String unit, Bound bound, String boundWord, String base)
            implements Quantity {

        /// The lower limit with its sign; minus infinity is the empty [Limit].
        public Limit low() {
            return switch (bound) {
                case EQ, APPROX -> Limit.of(value);
                case GE, GT -> value.signum() < 0 ? Limit.NONE : Limit.of(value);
                case LE, LT, RANGE -> value.signum() < 0 ? Limit.of(value) : Limit.NONE;
            };
        }

        /// The upper limit with its sign; plus infinity is the empty [Limit].
        public Limit high() {
            return switch (bound) {
                case EQ, APPROX -> Limit.of(value);
                case GE, GT -> value.signum() < 0 ? Limit.of(value) : Limit.NONE;
                case LE, LT, RANGE -> value.signum() < 0 ? Limit.NONE : Limit.of(value);
            };
        }
    }

    /// Two ends. 例: 「6%—6.5%」 value 6, valueHigh 6.5, unit %.
    record Range(Kind kind, Evidence number, BigDecimal value, BigDecimal valueHigh, String unit, String base)
            implements Quantity {
        public Limit low() {
            return Limit.of(value.min(valueHigh));
        }

        public Limit high() {
            return Limit.of(value.max(valueHigh));
        }
    }

    /// No number. 例: 「高于全省平均水平」, 「完成省下达任务」.
    record Words(Kind kind, String wording) implements Quantity {}

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
