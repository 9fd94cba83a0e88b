package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Interval;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import java.math.BigDecimal;
import java.util.List;

/// Two levels of which it is said that the one is the other doubled, so many times over.
///
/// 例: 「由77家增加到104家,翻了一番」: `(104家 − 77家) ÷ 77家 = 35.06% ≠ 100%`.
///
/// - What falls short by more than a third of it is an error, by more than a twentieth a doubt; that 翻两番 is said of
///   three times as well makes it a doubt down to that.
record Doubled(Told before, Told now, int times, boolean firm) implements Movement {

    private static final double SHORT = 0.95;
    private static final double FAR = 0.67;
    private static final double BEYOND = 1.6;

    @Override
    public List<Finding> findings(String source, Page page) {
        double told = 100 * (Math.pow(2, times) - 1);
        Severity severity = severity(told);
        return GrowthCheck.finding(
                firm || severity == Severity.HINT ? severity : Severity.DOUBT,
                "rate",
                List.of(shown(told)),
                Movement.rate(before, now) + " ≠ " + shown(told),
                List.of(new Finding.Place(source, page.quote(before, now))));
    }

    private Severity severity(double told) {
        Severity far = Mode.worth(mode -> growth(mode).high().doubleValue() < told * FAR);
        Severity near = Mode.worth(mode -> growth(mode).high().doubleValue() < told * SHORT
                || growth(mode).low().doubleValue() > told * BEYOND);
        if (near == Severity.HINT) {
            return near;
        }
        return far == Severity.ERROR ? far : Severity.DOUBT;
    }

    private Interval growth(Mode mode) {
        Interval base = before.written().in(mode);
        BigDecimal any = Interval.FAR;
        return base.isPositive() ? now.written().in(mode).growthOver(base) : new Interval(any.negate(), any);
    }

    private static String shown(double told) {
        return Math.round(told) + "%";
    }
}
