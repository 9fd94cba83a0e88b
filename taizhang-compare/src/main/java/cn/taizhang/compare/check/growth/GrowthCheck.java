package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.reading.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds growth against the levels of two years, where it is counted in the prices of the levels.
///
/// 例: 「由100亿元增加到120亿元,增长15%」: `(120 − 100) ÷ 100 = 20% ≠ 15%`.
///
/// - Exempt: what grows at constant prices, or on another base (同口径, 扣除价格因素).
/// - Against the report of the year before a difference is a doubt at most: its figures may have been revised.
public final class GrowthCheck implements Check {

    private final Knowledge.Figures known;
    private final IndicatorTable indicators;
    private final Cues cues;
    private final Steady steady;

    public GrowthCheck(Knowledge.Figures known, IndicatorTable indicators, Cues cues, Steady steady) {
        this.known = known;
        this.indicators = indicators;
        this.cues = cues;
        this.steady = steady;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        Exempt exempt = new Exempt(indicators, cues);
        List<Finding> findings = new ArrayList<>();
        for (List<Told> sentence : page.sentences()) {
            new Movements(page, exempt)
                    .of(sentence)
                    .forEach(found -> findings.addAll(found.findings(draft.source(), page)));
        }
        for (Draft.Earlier earlier : draft.earlier()) {
            Page before = Page.of(earlier.reading(), known);
            findings.addAll(new YearOnYear(exempt, new Subjects(indicators), steady)
                    .of(draft.source(), page, earlier.source(), before));
        }
        return findings;
    }

    /// One finding, or none where nothing is wrong.
    static List<Finding> finding(
            Severity severity, String key, List<String> values, String sum, List<Finding.Place> places) {
        return severity == Severity.HINT
                ? List.of()
                : Stream.of(new Finding(
                                Family.GROWTH,
                                severity,
                                new Finding.Message("check.growth." + key, values),
                                sum,
                                places))
                        .toList();
    }
}
