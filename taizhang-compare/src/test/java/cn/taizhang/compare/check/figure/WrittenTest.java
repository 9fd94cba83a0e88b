package cn.taizhang.compare.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.record.Quantity.Bound;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final BaseUnits.Base BILLION = new BaseUnits.Base("元", new BigDecimal("100000000"));

    @Test
    void standsForHalfAStepEitherWayWhenRounded() {
        Interval rounded = written("12.3", Bound.EQ, "").in(Mode.ROUNDED);

        assertThat(rounded.low()).isEqualByComparingTo("1225000000");
        assertThat(rounded.high()).isEqualByComparingTo("1235000000");
    }

    @Test
    void standsForAStepUpWhenTruncated() {
        Interval truncated = written("12.3", Bound.EQ, "").in(Mode.TRUNCATED);

        assertThat(truncated.low()).isEqualByComparingTo("1230000000");
        assertThat(truncated.high()).isEqualByComparingTo("1240000000");
    }

    @Test
    void isOpenAboveBehindAWordThatSaysMore() {
        assertThat(written("12", Bound.GT, "超过").in(Mode.ROUNDED).high()).isEqualTo(Interval.FAR);
        assertThat(written("12", Bound.LE, "以内").in(Mode.ROUNDED).low()).isEqualTo(Interval.FAR.negate());
    }

    @Test
    void staysBelowTheNumberBehindNearly() {
        Interval nearly = written("100", Bound.APPROX, "近").in(Mode.TRUNCATED);

        assertThat(nearly.low()).isEqualByComparingTo("9000000000");
        assertThat(written("100", Bound.APPROX, "左右").in(Mode.ROUNDED).high()).isGreaterThan(nearly.high());
    }

    @Test
    void weighsAContradictionByTheModesItHoldsIn() {
        assertThat(Mode.worth(mode -> true)).isEqualTo(Severity.ERROR);
        assertThat(Mode.worth(mode -> mode == Mode.ROUNDED)).isEqualTo(Severity.DOUBT);
        assertThat(Mode.worth(mode -> false)).isEqualTo(Severity.HINT);
    }

    private static Written written(String value, Bound bound, String word) {
        return new Written(new BigDecimal(value), new BigDecimal(value), "亿元", bound, word, BILLION);
    }
}
