package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;

/// What makes two figures ones of the same thing.
///
/// 例: gdp, growth, %, 2023, done.
record Matter(String what, Kind kind, String unit, Fact.Period period, String scope, boolean target) {

    private static final int LONG_ENOUGH = 5;
    private static final String NOTHING = "";

    /// The matter of a figure, or [#isNone] where it has none that could be told again.
    static Matter of(Told figure) {
        Told.About about = figure.about();
        String what = about.isKnown() ? about.indicator() : own(about.wording());
        boolean comparable = figure.kind() == Kind.LEVEL || figure.isGrowth();
        boolean apart = about.role() == Role.GLOSSARY || about.role() == Role.PROBLEMS;
        return new Matter(
                comparable && !apart ? what : NOTHING,
                figure.kind(),
                figure.written().kind(),
                about.period(),
                about.scope(),
                figure.isTarget());
    }

    /// A wording of our own making is one of a thing when it is long enough to name it.
    private static String own(String wording) {
        return wording.length() < LONG_ENOUGH ? NOTHING : wording;
    }

    boolean isNone() {
        return what.isEmpty();
    }

    /// The same a year earlier or later.
    Matter in(int year) {
        return new Matter(what, kind, unit, Fact.Period.of(year), scope, target);
    }

    /// The same, promised or not.
    Matter asTarget(boolean promised) {
        return new Matter(what, kind, unit, period, scope, promised);
    }
}
