package cn.taizhang.app.panel;

import cn.taizhang.app.console.Console;
import cn.taizhang.compare.panel.Panel;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.rules.panel.PanelRules;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes the panel of what was said, wherever it was taken from, and writes the rows that are wanted.
///
/// - Rows that are not wanted still give the results of those that are.
record PanelRun(Console console, Question question, Indicator indicator) {

    void write(List<Said> said, Predicate<PanelRow> wanted, PanelFile file) {
        List<PanelReport> reports = said.stream().map(Said::report).toList();
        long unplaced = reports.stream().filter(report -> !report.isPlaced()).count();
        if (unplaced > 0) {
            console.tell("panel.unplaced", unplaced);
        }
        List<PanelRow> rows = new Panel(question, PanelRules.words())
                .rows(reports, said.stream().flatMap(each -> each.statements().stream()).toList()).stream()
                        .filter(wanted)
                        .toList();
        file.write(question, indicator, rows, console.out());
        console.tell("panel.done", rows.size(), filled(rows, PanelRow::target), filled(rows, PanelRow::actual));
    }

    private static long filled(List<PanelRow> rows, Function<PanelRow, PanelRow.Pick> part) {
        return rows.stream()
                .filter(row -> part.apply(row) instanceof PanelRow.Pick.Chosen)
                .count();
    }
}
