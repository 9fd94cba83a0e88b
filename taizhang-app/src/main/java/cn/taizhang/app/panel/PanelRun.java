package cn.taizhang.app.panel;

import cn.taizhang.app.console.Console;
import cn.taizhang.compare.panel.Panel;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.rules.panel.PanelRules;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes the panel of what was said, wherever it was taken from, and tells how full it is.
///
/// - Rows that are not wanted still give the results of those that are.
record PanelRun(Console console, Question question) {

    /// The rows that are wanted.
    List<PanelRow> rows(List<Said> said, Predicate<PanelRow> wanted) {
        List<PanelReport> reports = said.stream().map(Said::report).toList();
        long unplaced = reports.stream().filter(report -> !report.isPlaced()).count();
        if (unplaced > 0) {
            console.tell("panel.unplaced", unplaced);
        }
        List<PanelRow> rows = new Panel(question, PanelRules.words())
                        .rows(
                                reports,
                                said.stream()
                                        .flatMap(each -> each.statements().stream())
                                        .toList())
                        .stream()
                        .filter(wanted)
                        .toList();
        console.tell("panel.done", rows.size(), filled(rows, PanelRow::target), filled(rows, PanelRow::actual));
        return rows;
    }

    private static long filled(List<PanelRow> rows, Function<PanelRow, PanelRow.Pick> part) {
        return rows.stream()
                .filter(row -> part.apply(row) instanceof PanelRow.Pick.Chosen)
                .count();
    }
}
