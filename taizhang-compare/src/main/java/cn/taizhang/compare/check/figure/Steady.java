package cn.taizhang.compare.check.figure;

import cn.taizhang.compare.panel.Clues;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.rules.panel.PanelCue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tells figures of one whole year from averages, sums of years, parts of a year, recalled aims and figures of a wider
/// place.
///
/// 例: 「五年累计利用外资85亿美元」 and 「前三季度增长8%」 are not steady.
public record Steady(Clues clues) {

    private static final Set<PanelCue> ODD = EnumSet.of(
            PanelCue.AVERAGE, PanelCue.SEVERAL_YEARS, PanelCue.PART_OF_YEAR, PanelCue.RECALLED, PanelCue.WIDER);
    private static final List<String> SPANS = List.of("五年", "5年", "四年", "三年", "两年", "十年", "期间", "以来", "累计");
    private static final List<String> AIMED = List.of("年初", "年度目标", "预期", "预定", "确定的", "计划目标");
    private static final String SUM = "累计";
    private static final int FARTHEST = 160;
    private static final int SPANNED = 60;

    public boolean holds(Page page, Told figure) {
        return cues(page, figure).stream().noneMatch(ODD::contains)
                && SPANS.stream().noneMatch(page.before(figure, SPANNED)::contains)
                && Character.isDigit(page.text().charAt(figure.number().start()))
                && !isOfYearBefore(page, figure)
                && isOfLastYear(figure);
    }

    /// 「累计开通基站500个」: a sum up to the year, whenever it began.
    public boolean sumsUp(Page page, Told figure) {
        Set<PanelCue> cues = cues(page, figure);
        String before = page.before(figure, SPANNED);
        return figure.kind() == Kind.LEVEL
                && page.lead(figure).contains(SUM)
                && cues.stream().noneMatch(cue -> cue != PanelCue.SEVERAL_YEARS && ODD.contains(cue))
                && SPANS.stream().noneMatch(span -> !span.equals(SUM) && before.contains(span));
    }

    /// 「完成120亿元,上年为100亿元」: the 100 are of the year before.
    private static boolean isOfYearBefore(Page page, Told figure) {
        String lead = page.lead(figure);
        int at = lead.indexOf("上年");
        return figure.isLevel() && (at == 0 || at > 0 && lead.charAt(at - 1) != '年' && lead.indexOf("的", at) > 0);
    }

    /// 「年初确定的6%的目标」: the aim of the year, told after it.
    public boolean recalls(Page page, Told figure) {
        String clause = page.lead(figure) + page.tail(figure);
        return figure.written().kind().equals("%")
                && page.tail(figure).contains("目标")
                && !clause.contains("分别")
                && AIMED.stream().anyMatch(clause::contains)
                && cues(page, figure).contains(PanelCue.RECALLED);
    }

    private Set<PanelCue> cues(Page page, Told figure) {
        Level level = page.reading().report().issuer().level();
        Statement.Words words = new Statement.Words(
                figure.about().wording(),
                "",
                page.before(figure, FARTHEST),
                page.text().substring(figure.number().start(), figure.number().end()),
                page.after(figure));
        return clues.of(words, level);
    }

    /// Movements over a base further back are none of one year.
    private static boolean isOfLastYear(Told figure) {
        String base = figure.about().base();
        String last = Integer.toString(figure.about().period().to() - 1);
        return base.isEmpty()
                || figure.isLevel()
                || List.of("上年", "去年", "同期", "上一年", last).stream().anyMatch(base::contains);
    }
}
