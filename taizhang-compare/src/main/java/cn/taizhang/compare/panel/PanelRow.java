package cn.taizhang.compare.panel;

/// One place and year: what was aimed at, what is said of the year before, and what the next report says of this year.
///
/// 例: 云汀市 2024: target 6 % approx; actual 5.8 % done (of 2023); result 6.1 % done (from the report of 2025).
///
/// - `reports` is how many reports of this place and year there were; `report` is the one the row is from.
public record PanelRow(PanelReport report, int reports, Pick target, Pick stretch, Pick actual, Pick result) {

    /// What stands in one part of a row.
    public sealed interface Pick {

        /// Nothing fits: the cells stay empty.
        record Nothing() implements Pick {}

        /// A statement and the report that makes it.
        record Chosen(Statement statement, PanelReport report) implements Pick {}
    }

    static final Pick NOTHING = new Pick.Nothing();
}
