package cn.taizhang.compare.follow;

import cn.taizhang.core.record.Quantity.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// Why a result is no answer to a promise, one named reason each.
///
/// 例: 「累计建成城市绿道5000公里」 of five years is PERIOD for a promise of one.
enum Mismatch {
    /// Growth is not level.
    KIND(pair -> !pair.kindsMeet()),
    /// Money is not kilometres; what is counted may be counted under another word.
    UNIT(pair -> !pair.unitsMeet()),
    /// Of another area: 滨海新区.
    SCOPE(pair -> !pair.promise().fact().scope().equals(pair.told().fact().scope())),
    /// Begun is not finished.
    PHASE(pair -> pair.promise().thing().phase().excludes(pair.told().thing().phase())),
    /// 城镇 is not 农村.
    SIDE(pair -> pair.promise().thing().excludes(pair.told().thing())),
    /// Two known indicators that are not the same.
    INDICATOR(Mismatch::isOtherIndicator),
    /// A known indicator, and something that is none though it sounds alike.
    NAME(Mismatch::isNoIndicator),
    /// 项目, 企业: too little is named to know it again.
    VAGUE(Mismatch::isVague),
    /// Of several years, or of all there is by now.
    PERIOD(pair -> pair.isOfSeveralYears());

    private static final int SHORT = 2;

    private final Predicate<Pair> holds;

    Mismatch(Predicate<Pair> holds) {
        this.holds = holds;
    }

    static Set<Mismatch> of(Pair pair) {
        EnumSet<Mismatch> found = EnumSet.noneOf(Mismatch.class);
        for (Mismatch each : values()) {
            if (each.holds.test(pair)) {
                found.add(each);
            }
        }
        return found;
    }

    /// A fall in number (减少贫困人口) and those it is made of (贫困人口脱贫) have ids of their own.
    private static boolean isOtherIndicator(Pair pair) {
        String one = pair.promise().fact().measure().indicatorId();
        String other = pair.told().fact().measure().indicatorId();
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other) && !isChange(pair);
    }

    private static boolean isNoIndicator(Pair pair) {
        boolean one = pair.promise().fact().measure().indicatorId().isEmpty();
        boolean other = pair.told().fact().measure().indicatorId().isEmpty();
        return one != other
                && !isChange(pair)
                && !pair.promise().thing().core().equals(pair.told().thing().core());
    }

    private static boolean isVague(Pair pair) {
        String one = pair.promise().thing().core();
        String other = pair.told().thing().core();
        boolean known = !pair.promise().fact().measure().indicatorId().isEmpty();
        return !known
                && (pair.lookup().isGeneric(one)
                        || pair.lookup().isGeneric(other)
                        || Math.min(one.length(), other.length()) <= SHORT && !one.equals(other));
    }

    private static boolean isChange(Pair pair) {
        return pair.promise().fact().quantity().kind() == Kind.CHANGE;
    }
}
