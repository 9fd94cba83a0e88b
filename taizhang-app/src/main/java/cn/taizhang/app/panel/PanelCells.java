package cn.taizhang.app.panel;

import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Fact.Hedge.Force;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One row of a panel as named cells.
///
/// 例: `place` 云汀市, `year` 2024, `target` 6, `bound` approx, `target_sentence` 「…地区生产总值增长6%左右…」.
public final class PanelCells {

    private final List<String> names = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private PanelCells() {}

    public static Row of(Question question, PanelRow row) {
        PanelCells cells = new PanelCells();
        cells.head(question, row);
        cells.target(row);
        cells.outcome("actual", row.actual());
        cells.outcome("result", row.result());
        cells.origin("target", row.target());
        cells.origin("stretch", row.stretch());
        cells.origin("actual", row.actual());
        cells.origin("result", row.result());
        return new Row(cells.names, cells.cells);
    }

    private void head(Question question, PanelRow row) {
        PanelReport report = row.report();
        add("place", Cell.text(report.place().name()));
        add("place_code", Cell.text(report.place().code()));
        add("level", Cell.word(report.place().level()));
        add("year", Cell.year(report.year()));
        add("indicator", Cell.text(question.indicator()));
        add("kind", Cell.word(question.kind()));
        add("report", Cell.text(report.source()));
        add("report_id", Cell.text(report.id()));
        add("reports", Cell.number(row.reports()));
    }

    private void target(PanelRow row) {
        Pick target = row.target();
        add("target", cell(target, said -> Cell.number(said.size().value())));
        add("target_high", cell(target, PanelCells::high));
        add("bound", cell(target, said -> Cell.word(said.size().bound())));
        add("hedge", cell(target, PanelCells::hedge));
        add("hedge_word", cell(target, said -> Cell.text(said.hedge().word())));
        add("unit", cell(target, said -> Cell.text(said.size().unit())));
        add("stretch", cell(row.stretch(), said -> Cell.number(said.size().value())));
    }

    private void outcome(String name, Pick pick) {
        add(name, cell(pick, said -> Cell.number(said.size().value())));
        add(name + "_high", cell(pick, PanelCells::high));
        add(name + "_bound", cell(pick, said -> Cell.word(said.size().bound())));
        add(name + "_status", cell(pick, said -> Cell.word(said.status())));
        add(name + "_unit", cell(pick, said -> Cell.text(said.size().unit())));
    }

    private void origin(String name, Pick pick) {
        add(
                name + "_report",
                pick instanceof Pick.Chosen chosen ? Cell.text(chosen.report().source()) : Cell.BLANK);
        add(name + "_report_id", cell(pick, said -> Cell.text(said.report())));
        add(name + "_record", cell(pick, said -> Cell.text(said.id())));
        add(name + "_section", cell(pick, said -> Cell.text(said.where().section())));
        add(name + "_start", cell(pick, said -> Cell.number(said.where().start())));
        add(name + "_end", cell(pick, said -> Cell.number(said.where().end())));
        add(name + "_sentence", cell(pick, said -> Cell.text(said.words().sentence())));
    }

    private void add(String name, Cell cell) {
        names.add(name);
        cells.add(cell);
    }

    private static Cell cell(Pick pick, Function<Statement, Cell> cell) {
        return pick instanceof Pick.Chosen chosen ? cell.apply(chosen.statement()) : Cell.BLANK;
    }

    private static Cell high(Statement said) {
        return said.size().bound() == Bound.RANGE ? Cell.number(said.size().high()) : Cell.BLANK;
    }

    private static Cell hedge(Statement said) {
        return said.hedge().force() == Force.NONE
                ? Cell.BLANK
                : Cell.word(said.hedge().force());
    }
}
