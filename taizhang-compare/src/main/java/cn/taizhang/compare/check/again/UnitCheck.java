package cn.taizhang.compare.check.again;

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
import cn.taizhang.core.indicator.Dimension;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.rules.check.CheckCue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds units that cannot be meant: percentage points for per cent, a size a hundred or ten thousand times that of
/// the year before.
///
/// 例: 「地区生产总值增长6.5个百分点」; 「财政收入120万元」 after 112亿元.
public final class UnitCheck implements Check {

    private static final List<String> GROWS = List.of("增长", "下降", "增长了", "增长达", "增");
    private static final List<String> RISES = List.of("提高", "上升", "降低", "下降", "提升", "提高了", "上升了", "下降了", "回落");
    private static final List<String> RATES = List.of("率", "比重", "占比");
    private static final List<String> HARMS = List.of("案率", "病率", "亡率", "效率", "产出率", "生产率", "汇率", "利率", "增长率");
    private static final BigDecimal FEW = BigDecimal.valueOf(5);
    private static final int FARTHEST = 24;

    private final Knowledge.Figures known;
    private final IndicatorTable indicators;
    private final Cues cues;
    private final Steady steady;
    private final Subjects subjects;

    public UnitCheck(Knowledge.Figures known, IndicatorTable indicators, Cues cues, Steady steady) {
        this.subjects = new Subjects(indicators);
        this.known = known;
        this.indicators = indicators;
        this.cues = cues;
        this.steady = steady;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        List<Finding> findings = new ArrayList<>();
        for (Told each : page.told()) {
            if (isPoints(page, each)) {
                findings.add(slip(draft.source(), page, each, "check.unit.points"));
            } else if (isRate(page, each)) {
                findings.add(slip(draft.source(), page, each, "check.unit.percent"));
            }
        }
        findings.addAll(new PointsTold(page, subjects).findings(draft.source()));
        for (Draft.Earlier earlier : draft.earlier()) {
            findings.addAll(against(draft.source(), page, earlier.source(), Page.of(earlier.reading(), known)));
        }
        return findings;
    }

    /// 「生产总值增长6.5个百分点」: a size grows by per cent; points are for rates and for comparisons.
    private boolean isPoints(Page page, Told figure) {
        boolean points = figure.kind() == Kind.CHANGE && figure.written().unit().endsWith("百分点");
        String id = figure.about().indicator();
        if (!points || !indicators.contains(id)) {
            return false;
        }
        String lead = page.lead(figure);
        boolean grows = GROWS.stream().anyMatch(lead::endsWith);
        return grows
                && indicators.get(id).scale().dimension() != Dimension.SHARE
                && !cues.has(page.before(figure, FARTHEST), CheckCue.COMPARED)
                && !cues.has(figure.about().wording(), CheckCue.COMPARED);
    }

    /// 「城镇化率提高1.2%」: points of the rate, or per cent of it? Said of a rate itself it can be read either way.
    private boolean isRate(Page page, Told figure) {
        String id = figure.about().indicator();
        String wording = figure.about().wording();
        boolean known = !indicators.contains(id) || indicators.get(id).scale().dimension() == Dimension.SHARE;
        boolean share = known
                && RATES.stream().anyMatch(wording::endsWith)
                && HARMS.stream().noneMatch(wording::contains)
                && figure.written().value().abs().compareTo(FEW) <= 0;
        boolean moves = figure.kind() == Kind.CHANGE || figure.kind() == Kind.GROWTH;
        return share
                && moves
                && figure.written().unit().equals("%")
                && RISES.stream().anyMatch(page.lead(figure)::endsWith);
    }

    private static Finding slip(String source, Page page, Told figure, String key) {
        return new Finding(
                Family.UNIT,
                key.endsWith("points") ? Severity.ERROR : Severity.DOUBT,
                new Finding.Message(
                        key, List.of(figure.about().wording(), figure.written().shown())),
                figure.written().shown(),
                List.of(new Finding.Place(source, page.quote(figure))));
    }

    private List<Finding> against(String source, Page page, String earlier, Page before) {
        Map<Matter, Told> then = new HashMap<>();
        for (Told each : before.told()) {
            if (isLevel(before, each)) {
                then.putIfAbsent(Matter.of(subjects, before, each).asTarget(false), each);
            }
            Matter undated = Matter.undated(subjects, before, each);
            if (each.kind() == Kind.LEVEL && !undated.isNone() && steady.holds(before, each)) {
                then.putIfAbsent(undated, each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Told each : page.told()) {
            Matter matter = Matter.of(subjects, page, each).asTarget(false);
            int year = each.about().period().to();
            Matter undated = Matter.undated(subjects, page, each);
            Told found = then.getOrDefault(matter.in(year - 1), then.getOrDefault(matter, each));
            Told last = found == each && !undated.isNone() ? then.getOrDefault(undated, each) : found;
            boolean level = isLevel(page, each) || !undated.isNone() && each.kind() == Kind.LEVEL;
            if (last != each && level && Ratio.of(each, last).isSlip()) {
                findings.add(jump(
                        each,
                        last,
                        List.of(
                                new Finding.Place(source, page.quote(each)),
                                new Finding.Place(earlier, before.quote(last)))));
            }
        }
        return findings;
    }

    private boolean isLevel(Page page, Told figure) {
        return figure.kind() == Kind.LEVEL
                && !Matter.of(subjects, page, figure).isNone()
                && figure.isOfOneYear()
                && steady.holds(page, figure);
    }

    private static Finding jump(Told now, Told last, List<Finding.Place> places) {
        return new Finding(
                Family.UNIT,
                now.about().isKnown() ? Severity.ERROR : Severity.DOUBT,
                new Finding.Message(
                        "check.unit.jump",
                        List.of(now.written().shown(), last.written().shown())),
                now.written().shown() + " ÷ " + last.written().shown() + " = "
                        + Ratio.of(now, last).shown(),
                places);
    }
}
