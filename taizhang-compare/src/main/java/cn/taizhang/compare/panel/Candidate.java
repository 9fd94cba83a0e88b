package cn.taizhang.compare.panel;

import cn.taizhang.rules.panel.PanelCue;
import java.util.Set;

/// A statement looked at for one cell of a row.
///
/// 例: 「地区生产总值增长6%左右」 for the target of 2024.
///
/// - `year` is the year the cell is about, `cues` what the words beside the figure say.
record Candidate(Statement statement, PanelReport report, Cell cell, Question question, Set<PanelCue> cues) {

    /// The two kinds of cells that are chosen from statements.
    enum Cell {
        /// What the report aims at for its own year.
        TARGET,
        /// What the report says of the year before its own.
        ACTUAL
    }

    int year() {
        return cell == Cell.TARGET ? report.year() : report.year() - 1;
    }

    boolean says(PanelCue cue) {
        return cues.contains(cue);
    }

    /// Its words say that it is of one year: 全年, 比上年.
    boolean isOfOneYear() {
        return says(PanelCue.ONE_YEAR) || says(PanelCue.WHOLE_YEAR);
    }

    /// About this year and no other.
    boolean isExact() {
        Statement.Years years = statement.years();
        return years.from() == year() && years.to() == year();
    }

    /// About several years with this one at the end that the cell looks to: 2024–2028 for the target of 2024,
    /// 2019–2023 for the result of 2023.
    boolean isSpan() {
        Statement.Years years = statement.years();
        return cell == Cell.TARGET
                ? years.from() == year() && years.to() > year()
                : years.to() == year() && years.from() < year();
    }
}
