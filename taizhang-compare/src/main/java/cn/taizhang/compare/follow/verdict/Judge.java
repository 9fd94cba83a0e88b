package cn.taizhang.compare.follow.verdict;

import cn.taizhang.core.indicator.Indicator.Direction;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/// Gives the verdict on a target by its result.
///
/// 例: 8.5 %左右 and 8.7 % is KEPT; 城镇新增就业60万人 and 66.8万人 is EXCEEDED; 8 % and 7.9 % is MISSED.
///
/// - 以上, 突破 and plain numbers need the result to be no less; 以内, 控制在, a fall, a rank, and measures of which less
///   is better need it to be no more; 左右 passes within the tolerance and beyond it on the better side; a range passes
///   from its nearer end.
/// - EXCEEDED by more than half a percentage point (rates) or 5 % of the target (levels); PARTLY from three quarters of
///   a countable target on.
public final class Judge {

    private static final BigDecimal POINTS = new BigDecimal("0.5");
    private static final BigDecimal PERCENT = new BigDecimal("0.05");
    private static final BigDecimal PART = new BigDecimal("0.75");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Judge() {}

    /// The verdict, and whether rounding could turn it.
    public static Judgement of(Measured target, Measured result, Yardstick yardstick) {
        if (!comparable(target, result)) {
            return new Judgement(
                    Verdict.UNDETERMINABLE,
                    Judgement.Ground.NUMBER,
                    Set.of(),
                    target.unit().equals(result.unit()) ? Judgement.Reason.OTHER_MEASURE : Judgement.Reason.OTHER_UNIT);
        }
        Case asked = Case.of(target, result, yardstick);
        Verdict verdict = asked.verdict();
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        BigDecimal half = result.step().movePointLeft(1).multiply(BigDecimal.valueOf(5));
        if (asked.shifted(half).verdict() != verdict
                || asked.shifted(half.negate()).verdict() != verdict) {
            flags.add(Flag.WITHIN_ROUNDING);
        }
        return new Judgement(verdict, Judgement.Ground.NUMBER, flags, Judgement.Reason.NONE);
    }

    /// Whether one figure is on the better side of another: 9 % of 8 %, 3 % unemployment of 4 %.
    public static boolean aheadOf(Measured one, Measured other, Yardstick yardstick) {
        Case asked = Case.of(one, other, yardstick);
        return asked.ahead(
                                asked.lower()
                                        ? asked.target().high()
                                        : asked.target().low())
                        .signum()
                > 0;
    }

    /// Growth answers for growth and a level for a level; a fall in number may be told as the number that fell away.
    private static boolean comparable(Measured target, Measured result) {
        return target.rate() == result.rate() && (target.kind() == Kind.RANK) == (result.kind() == Kind.RANK);
    }

    /// A target and a result on one scale, on which more or less is better.
    private record Case(Measured target, Measured result, boolean lower, Yardstick yardstick) {

        static Case of(Measured target, Measured result, Yardstick yardstick) {
            if (target.kind() == Kind.CHANGE && target.isFall()) {
                return new Case(target.turned(), result.turned(), false, yardstick);
            }
            boolean lower = target.kind() == Kind.RANK
                    || target.bound() == Bound.LE
                    || target.bound() == Bound.LT
                    || target.isFall()
                    || yardstick.direction() == Direction.LOWER;
            return new Case(target, result, lower, yardstick);
        }

        Case shifted(BigDecimal by) {
            return new Case(target, result.shifted(by), lower, yardstick);
        }

        Verdict verdict() {
            BigDecimal ahead = ahead(lower ? target.high() : target.low());
            BigDecimal beyond = ahead(lower ? target.low() : target.high());
            if (ahead.signum() >= 0) {
                return beyond.compareTo(margin()) > 0 && !isCapped() ? Verdict.EXCEEDED : Verdict.KEPT;
            }
            if (target.bound() == Bound.APPROX && ahead.negate().compareTo(tolerance()) <= 0) {
                return Verdict.KEPT;
            }
            return isPart() ? Verdict.PARTLY : Verdict.MISSED;
        }

        /// By how much the result is on the better side of an end of the target.
        private BigDecimal ahead(BigDecimal end) {
            return lower ? end.subtract(found()) : found().subtract(end);
        }

        private BigDecimal found() {
            return lower ? result.high() : result.low();
        }

        /// 「保持在5%以内」 says no more than that the limit held.
        private boolean isCapped() {
            return lower
                    && (result.bound() == Bound.LE || result.bound() == Bound.LT)
                    && result.high().compareTo(target.high()) == 0;
        }

        private BigDecimal margin() {
            return target.rate() ? POINTS : target.high().abs().multiply(PERCENT);
        }

        private BigDecimal tolerance() {
            return target.rate()
                    ? yardstick.tolerance().points()
                    : target.low()
                            .abs()
                            .multiply(yardstick.tolerance().percent())
                            .multiply(HUNDREDTH);
        }

        private boolean isPart() {
            return !target.rate() && !lower && found().compareTo(target.low().multiply(PART)) >= 0;
        }
    }
}
