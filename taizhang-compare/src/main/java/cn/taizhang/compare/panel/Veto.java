package cn.taizhang.compare.panel;

import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.rules.panel.PanelCue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Why a statement may not stand in a cell, one named reason each; a statement that none of them meets is a candidate.
///
/// 例: 「年均增长8%」 is AVERAGE for any cell; 「上半年增长7%」 is PART_OF_YEAR.
enum Veto {
    /// Growth does not answer for a level: 「达到5000亿元」 is no growth rate.
    OTHER_KIND(candidate ->
            candidate.statement().size().kind() != candidate.question().kind()),
    /// A growth rate is counted in per cent.
    NO_RATE(candidate -> candidate.question().kind() == Kind.GROWTH
            && !Set.of("%", "‰").contains(candidate.statement().size().unit())),
    /// A target is promised, a result is not: 「将增长8%」 is no result.
    OTHER_STATUS(candidate ->
            (candidate.statement().status() == Status.TARGET) != (candidate.cell() == Candidate.Cell.TARGET)),
    /// Said of a part of the place, of a firm, or of a wider place: 「滨海新区生产总值增长8%」.
    OTHER_SCOPE(candidate -> !candidate.statement().scope().isEmpty()),
    /// Said of a wider place in the clause itself: 「全国增长6%」.
    WIDER(candidate -> candidate.says(PanelCue.WIDER)),
    /// An average over several years is the rate of none of them: 「五年年均增长8%」.
    AVERAGE(candidate -> candidate.says(PanelCue.AVERAGE)),
    /// What is said of several years together is the rate of none of them: 「五年累计增长50%」「翻一番」「连续五年两位数增长」.
    SEVERAL_YEARS(candidate -> candidate.says(PanelCue.SEVERAL_YEARS)),
    /// Half a year is not a year: 「上半年增长7%」.
    PART_OF_YEAR(candidate -> candidate.says(PanelCue.PART_OF_YEAR)),
    /// An aim that is only recalled is no result: 「超过年初确定的8%的目标」; one that is reached is: 「能够实现6%的目标」.
    RECALLED(candidate -> candidate.cell() == Candidate.Cell.ACTUAL
            && candidate.says(PanelCue.RECALLED)
            && !candidate.says(PanelCue.REACHED)),
    /// A comparison with a year further back is no yearly rate: 「比2017年增长57%」.
    OTHER_BASE(Veto::isOldBase),
    /// About another year: the goal of 2030 in a report of 2024.
    OTHER_YEAR(candidate -> !candidate.isExact() && !candidate.isSpan()),
    /// A size of several years is their sum, unless the words say that it is of one: 「五年新增就业150万人」.
    SUM(candidate -> candidate.question().kind() == Kind.LEVEL && !candidate.isExact() && !candidate.isOfOneYear());

    private final Predicate<Candidate> holds;

    Veto(Predicate<Candidate> holds) {
        this.holds = holds;
    }

    boolean holds(Candidate candidate) {
        return holds.test(candidate);
    }

    /// Growth is yearly when its base is the year before, named or not.
    private static boolean isOldBase(Candidate candidate) {
        String base = candidate.statement().size().base();
        String last = Integer.toString(candidate.year() - 1);
        return candidate.question().kind() == Kind.GROWTH
                && !base.isEmpty()
                && Stream.of("上年", "去年", "同期", "上一年", last).noneMatch(base::contains);
    }
}
