package cn.taizhang.web.panel;

import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.ledger.query.Holding;
import java.util.Map;

/// One place and year of a panel, with the documents its figures stand in.
///
/// 例: 云汀市 2024 with the report of 2024 and, for the result, that of 2025.
///
/// - `documents` has the reports of the row by their record ids, as far as the person may see them.
public record Line(PanelRow row, Map<String, Holding> documents) {

    public Line {
        documents = Map.copyOf(documents);
    }

    public PanelReport.Place place() {
        return row.report().place();
    }

    public int year() {
        return row.report().year();
    }

    /// Whose report it is, as the ledger has it.
    public Holding.Head head() {
        Holding own = documents.get(row.report().id());
        return own == null ? Holding.Head.UNKNOWN : own.head();
    }

    /// The document of a report of this row; 0 for one that is not shown.
    public long document(PanelReport report) {
        Holding holding = documents.get(report.id());
        return holding == null ? 0 : holding.document();
    }

    /// Whether anything stands in one of the cells that a chart draws.
    public boolean tells() {
        return row.target() instanceof PanelRow.Pick.Chosen || row.result() instanceof PanelRow.Pick.Chosen;
    }
}
