package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Interval;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Two levels and the growth in each year between them.
///
/// 例: 「由2008年的214家增加到2013年的419家,年均增长20.4%」: `(419家 ÷ 214家)^(1/5) − 1 = 14.38% ≠ 20.4%`.
///
/// - `years` are the numbers of years that may be meant, the likeliest first: that it fits another of them is a doubt.
/// - So is what is off by no more than two points: a mean may be that of the rates of the years.
record Yearly(Levels levels, List<Integer> years) implements Movement {

    private static final double HUNDRED = 100;
    private static final double ROUGH = 0.1;
    private static final double MEAN_OF_RATES = 2;

    Yearly {
        years = List.copyOf(years);
    }

    @Override
    public List<Finding> findings(String source, Page page) {
        Severity severity = severity();
        boolean known = years.get(1) > years.getLast();
        String told = levels.movement().written().shown();
        return GrowthCheck.finding(
                levels.firm() && known || severity == Severity.HINT ? severity : Severity.DOUBT,
                "rate",
                List.of(told),
                "(" + levels.now().written().shown() + " ÷ "
                        + levels.before().written().shown() + ")^(1/" + years.getFirst() + ") − 1 = "
                        + mean(years.getFirst()) + "% ≠ " + told,
                List.of(
                        new Finding.Place(source, page.quote(levels.first(), levels.second())),
                        new Finding.Place(source, page.quote(levels.movement()))));
    }

    private Severity severity() {
        boolean known = years.get(1) > years.getLast();
        Severity first = Mode.worth(mode -> !fits(mode, years.getFirst(), ROUGH));
        Severity any = Mode.worth(mode -> years.stream().noneMatch(number -> fits(mode, number, MEAN_OF_RATES)));
        if (any == Severity.HINT) {
            return known && first == Severity.ERROR ? Severity.DOUBT : Severity.HINT;
        }
        return any;
    }

    private boolean fits(Mode mode, int number, double rough) {
        Interval before = levels.before().written().in(mode);
        Interval now = levels.now().written().in(mode);
        if (!before.isPositive() || !now.isPositive()) {
            return true;
        }
        double low = rate(now.low().doubleValue() / before.high().doubleValue(), number) - rough;
        double high = rate(now.high().doubleValue() / before.low().doubleValue(), number) + rough;
        return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high))
                .meets(levels.movement().written().in(mode));
    }

    private static double rate(double ratio, int number) {
        return HUNDRED * (Math.pow(ratio, 1.0 / number) - 1);
    }

    private String mean(int number) {
        double ratio = levels.now().written().size().doubleValue()
                / levels.before().written().size().doubleValue();
        return BigDecimal.valueOf(rate(ratio, number))
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
