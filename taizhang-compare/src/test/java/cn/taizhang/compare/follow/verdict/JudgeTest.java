package cn.taizhang.compare.follow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.indicator.Indicator.Direction;
import cn.taizhang.core.indicator.Tolerance;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static Measured of(Kind kind, Bound bound, String low, String high) {
        BigDecimal value = new BigDecimal(low);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return new Measured(kind, bound, value, new BigDecimal(high), step, "", kind == Kind.GROWTH);
    }

    @ParameterizedTest
    @CsvSource({
        "GROWTH, APPROX, 6, 5.5, KEPT",
        "GROWTH, APPROX, 6, 5.4, MISSED",
        "GROWTH, EQ, 8, 7.9, MISSED",
        "GROWTH, EQ, 8, 8.5, KEPT",
        "GROWTH, EQ, 8, 8.6, EXCEEDED",
        "GROWTH, RANGE, 6..6.5, 6.0, KEPT",
        "GROWTH, RANGE, 6..6.5, 7.1, EXCEEDED",
        "GROWTH, RANGE, 6..6.5, 5.9, MISSED",
        "GROWTH, GE, -5, -5.2, KEPT",
        "GROWTH, GE, -5, -4.9, MISSED",
        "LEVEL, EQ, 100, 105, KEPT",
        "LEVEL, EQ, 100, 106, EXCEEDED",
        "LEVEL, EQ, 100, 75, PARTLY",
        "LEVEL, EQ, 100, 74, MISSED",
        "LEVEL, APPROX, 100, 95, KEPT",
        "LEVEL, LE, 33, 34, MISSED",
        "LEVEL, LE, 33, 32, KEPT",
        "RANK, LE, 3, 4, MISSED",
        "CHANGE, GE, -80, 103, EXCEEDED"
    })
    void givesAVerdict(Kind kind, Bound bound, String target, String result, Verdict verdict) {
        String[] ends = target.split("\\.\\.", -1);
        Measured asked = of(kind, bound, ends[0], ends[ends.length - 1]);
        Measured told = of(kind, Bound.EQ, result, result);

        assertThat(Judge.of(asked, told, Yardstick.USUAL).verdict()).isEqualTo(verdict);
    }

    @Test
    void knowsOfWhatLessIsBetter() {
        Yardstick lower = new Yardstick(Direction.LOWER, Tolerance.USUAL);
        Measured target = of(Kind.GROWTH, Bound.APPROX, "3", "3");

        assertThat(Judge.of(target, of(Kind.GROWTH, Bound.EQ, "1.8", "1.8"), lower)
                        .verdict())
                .isEqualTo(Verdict.EXCEEDED);
        assertThat(Judge.of(target, of(Kind.GROWTH, Bound.EQ, "3.6", "3.6"), lower)
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void saysWhereRoundingCouldTurnIt() {
        Judgement near =
                Judge.of(of(Kind.GROWTH, Bound.GE, "6", "6"), of(Kind.GROWTH, Bound.EQ, "6.0", "6.0"), Yardstick.USUAL);
        Judgement far =
                Judge.of(of(Kind.GROWTH, Bound.GE, "6", "6"), of(Kind.GROWTH, Bound.EQ, "6.3", "6.3"), Yardstick.USUAL);

        assertThat(near.flags()).containsExactly(Flag.WITHIN_ROUNDING);
        assertThat(far.flags()).isEmpty();
    }

    @Test
    void doesNotHoldGrowthAgainstALevel() {
        Judgement judged =
                Judge.of(of(Kind.LEVEL, Bound.EQ, "90", "90"), of(Kind.GROWTH, Bound.EQ, "6", "6"), Yardstick.USUAL);

        assertThat(judged.verdict()).isEqualTo(Verdict.UNDETERMINABLE);
    }
}
