package cn.taizhang.compare.check.target;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.indicator.Indicator.Direction;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Quantity.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Points at targets that ask for no more than was reached: a level, in the better direction.
///
/// 例: 「城镇新增就业5万人以上」 after 「城镇新增就业5.2万人」.
///
/// - Rates of growth are left out: a lower one may well be more.
public final class LowTargetCheck implements Check {

    private final Knowledge.Figures known;
    private final IndicatorTable indicators;
    private final Steady steady;

    public LowTargetCheck(Knowledge.Figures known, IndicatorTable indicators, Steady steady) {
        this.known = known;
        this.indicators = indicators;
        this.steady = steady;
    }

    private record Key(String indicator, String unit) {
        static Key of(Told figure) {
            return new Key(figure.about().indicator(), figure.written().kind());
        }
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        int year = draft.reading().report().year();
        Map<Key, Told> results = new HashMap<>();
        for (Told each : page.told()) {
            if (!each.isTarget() && isOf(page, each, year - 1)) {
                results.putIfAbsent(Key.of(each), each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (Told each : page.told()) {
            Told result = results.getOrDefault(Key.of(each), each);
            if (result != each
                    && each.isTarget()
                    && isOf(page, each, year)
                    && seen.add(Key.of(each))
                    && isLow(each, result)) {
                findings.add(finding(draft.source(), page, result, each));
            }
        }
        return findings;
    }

    private boolean isOf(Page page, Told figure, int year) {
        return figure.kind() == Kind.LEVEL
                && indicators.contains(figure.about().indicator())
                && figure.about().scope().isEmpty()
                && figure.isOfOneYear()
                && figure.about().period().to() == year
                && steady.holds(page, figure);
    }

    private boolean isLow(Told target, Told result) {
        Direction direction = indicators.get(target.about().indicator()).scale().direction();
        int sign = target.written().size().compareTo(result.written().size());
        return direction == Direction.HIGHER && sign <= 0 || direction == Direction.LOWER && sign >= 0;
    }

    private static Finding finding(String source, Page page, Told result, Told target) {
        boolean same = target.written().size().compareTo(result.written().size()) == 0;
        boolean above = target.written().size().compareTo(result.written().size()) > 0;
        return new Finding(
                Family.LOW_TARGET,
                Severity.HINT,
                new Finding.Message(
                        "check.low_target",
                        List.of(target.written().shown(), result.written().shown())),
                target.written().shown()
                        + (same ? " = " : above ? " > " : " < ")
                        + result.written().shown(),
                List.of(new Finding.Place(source, page.quote(result)), new Finding.Place(source, page.quote(target))));
    }
}
