package cn.taizhang.compare.panel;

import cn.taizhang.core.record.Report.Level;

/// A report that the panel knows of: whose it is, for which year, and where it came from.
///
/// 例: 云汀市, 2024, from 云汀市2024年政府工作报告.docx.
///
/// - A report without any statement still gives a row.
public record PanelReport(String id, String source, Place place, int year) {

    /// Whose report it is; the State Council has an empty code.
    ///
    /// 例: 云汀市, 429900, PREFECTURE, series 429900.
    public record Place(String name, String code, Level level, String series) {

        /// What stays when a place is renamed or recoded: its series, or its name where it has none.
        public String key() {
            return series.isEmpty() ? name : series;
        }
    }

    /// Whether it is known whose report it is and for which year; without that it has no row.
    public boolean isPlaced() {
        return year > 0 && !place.name().isEmpty();
    }
}
