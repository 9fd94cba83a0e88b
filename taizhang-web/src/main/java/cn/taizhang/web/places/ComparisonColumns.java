package cn.taizhang.web.places;

import cn.taizhang.table.Cell;
import cn.taizhang.table.Columns;
import cn.taizhang.table.Row;
import cn.taizhang.table.Table;
import cn.taizhang.web.panel.Cells;
import cn.taizhang.web.panel.Figure;
import cn.taizhang.web.panel.Gap;
import java.util.ArrayList;
import java.util.List;

/// A comparison as a table, from `columns.tsv` beside this class.
///
/// 例: `rank` 3, `place` 浙江省, `target` 5.5, `bound` approx, `result` 6, `above` 国务院, `surplus` 0.5.
final class ComparisonColumns {

    static final Table TABLE = new Table("comparison", Columns.beside(ComparisonColumns.class, "columns.tsv"));

    private final List<String> names = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private ComparisonColumns() {}

    static List<Cell> of(Comparison comparison, Compared row) {
        ComparisonColumns columns = new ComparisonColumns();
        Cells own = row.cells();
        columns.add("rank", Cell.year(row.rank()));
        columns.add(
                "moved",
                row.moved().isEmpty() ? Cell.BLANK : Cell.number(row.moved().getFirst()));
        columns.add("place", Cell.text(own.place()));
        columns.add("place_code", Cell.text(own.code()));
        columns.add("level", Cell.text(own.level()));
        columns.add("year", Cell.year(own.year()));
        columns.add("indicator", Cell.text(comparison.indicator().id()));
        columns.add("kind", Cell.text(comparison.choice().kind()));
        columns.figure("target", own);
        columns.figure("result", own);
        columns.add("gap", gap(row.gap()));
        columns.add(
                "gap_unit",
                Cell.text(row.gap().isEmpty() ? "" : comparison.scaling().unit()));
        row.above().stream()
                .filter(above -> above.cells().has("target"))
                .findFirst()
                .ifPresent(above -> {
                    columns.add("above", Cell.text(above.cells().place()));
                    columns.figure("above_target", above.cells().of("target"));
                    columns.add("surplus", gap(above.surplus()));
                });
        return new Row(columns.names, columns.cells).under(TABLE.names());
    }

    private static Cell gap(List<Gap> gap) {
        return gap.isEmpty() ? Cell.BLANK : Cell.number(gap.getFirst().size());
    }

    private void figure(String name, Cells own) {
        if (own.has(name)) {
            figure(name, own.of(name));
        }
    }

    private void figure(String name, Figure figure) {
        add(name, Cell.number(figure.size().value()));
        add(
                name + "_high",
                figure.size().bound().equals("range")
                        ? Cell.number(figure.size().high())
                        : Cell.BLANK);
        add(name + "_bound", Cell.text(figure.size().bound()));
        add(name + "_unit", Cell.text(figure.size().unit()));
        add(name + "_status", Cell.text(figure.status()));
        add(name + "_record", Cell.text(figure.record()));
        add(name + "_sentence", Cell.text(figure.sentence().whole()));
    }

    private void add(String name, Cell cell) {
        names.add(name);
        cells.add(cell);
    }
}
