package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Interval;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A level, what it came from, and by how much it is said to have moved.
sealed interface Movement permits Movement.FromTo, Movement.Risen, Doubled, Yearly {

    /// One finding, or none where it all fits.
    List<Finding> findings(String source, Page page);

    /// 「由100亿元增加到120亿元,增长15%」; what is told in 倍 is rounded, never cut off.
    record FromTo(Levels levels) implements Movement {

        @Override
        public List<Finding> findings(String source, Page page) {
            boolean change = levels.movement().kind() == Kind.CHANGE;
            boolean times = levels.movement().written().unit().equals("倍");
            Severity severity =
                    times && fits(Mode.ROUNDED, false) ? Severity.HINT : Mode.worth(mode -> !fits(mode, change));
            String sum = change ? difference(levels.before(), levels.now()) : rate(levels.before(), levels.now());
            return GrowthCheck.finding(
                    levels.firm() || severity == Severity.HINT ? severity : Severity.DOUBT,
                    change ? "difference" : "rate",
                    List.of(levels.movement().written().shown()),
                    sum + " ≠ " + levels.movement().written().shown(),
                    List.of(
                            new Finding.Place(source, page.quote(levels.first(), levels.second())),
                            new Finding.Place(source, page.quote(levels.movement()))));
        }

        private boolean fits(Mode mode, boolean change) {
            Interval before = levels.before().written().in(mode);
            Interval now = levels.now().written().in(mode);
            Interval told = levels.movement().written().in(mode);
            if (change) {
                Interval moved = now.minus(before);
                Interval fell = before.minus(now);
                return moved.meets(told) || fell.meets(told);
            }
            return !before.isPositive() || now.growthOver(before).meets(told);
        }

        private static String difference(Told before, Told now) {
            return now.written().shown() + " − " + before.written().shown() + " = "
                    + plain(now.written().size().subtract(before.written().size()))
                    + now.written().kind();
        }
    }

    /// 「完成120亿元,比上年增加20亿元,增长25%」.
    record Risen(Told now, Told change, Told growth, boolean firm) implements Movement {

        @Override
        public List<Finding> findings(String source, Page page) {
            Severity severity = Mode.worth(mode -> !fits(mode));
            BigDecimal before = now.written().size().subtract(change.written().size());
            return GrowthCheck.finding(
                    firm || severity == Severity.HINT ? severity : Severity.DOUBT,
                    "rate",
                    List.of(growth.written().shown()),
                    change.written().shown() + " ÷ (" + now.written().shown() + " − "
                            + change.written().shown() + ") = "
                            + percent(change.written().size(), before) + "% ≠ "
                            + growth.written().shown(),
                    List.of(new Finding.Place(
                            source,
                            page.quote(now, growth.number().compareTo(change.number()) > 0 ? growth : change))));
        }

        private boolean fits(Mode mode) {
            Interval level = now.written().in(mode);
            Interval before = level.minus(change.written().in(mode));
            return !before.isPositive()
                    || level.growthOver(before).meets(growth.written().in(mode));
        }
    }

    /// `(120亿元 − 100亿元) ÷ 100亿元 = 20%`.
    static String rate(Told before, Told now) {
        String then = before.written().shown();
        return "(" + now.written().shown() + " − " + then + ") ÷ " + then + " = "
                + percent(
                        now.written().size().subtract(before.written().size()),
                        before.written().size()) + "%";
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "∞" : plain(part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
