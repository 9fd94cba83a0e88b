package cn.taizhang.web.follow;

import cn.taizhang.ledger.link.Link;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Columns;
import cn.taizhang.table.Row;
import cn.taizhang.table.Table;
import cn.taizhang.web.promise.PromiseLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Promises as a table, from `columns.tsv` beside this class.
///
/// 例: `place` 云汀市, `year` 2024, `quote` 「新建城市公园12个」, `verdict` kept, `resultQuote` 「新建城市公园12个」.
final class LinkColumns {

    static final Table TABLE = new Table("follow", Columns.beside(LinkColumns.class, "columns.tsv"));

    private final List<String> names = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private LinkColumns() {}

    static List<Cell> of(PromiseLine line) {
        LinkColumns columns = new LinkColumns();
        columns.promise(line);
        columns.outcome(line);
        return new Row(columns.names, columns.cells).under(TABLE.names());
    }

    private void promise(PromiseLine line) {
        add("place", Cell.text(line.pair().place()));
        add("placeCode", Cell.text(line.pair().earlier().head().code()));
        add("year", Cell.year(line.pair().year()));
        add("link", Cell.text(line.id()));
        add("promise", Cell.text(line.promise().id()));
        add("type", Cell.text(line.promise().type()));
        add("field", Cell.text(line.fieldWord()));
        add("heading", Cell.text(line.heading()));
        add("indicatorId", Cell.text(line.promise().facets().indicator()));
        add("kind", Cell.text(line.isNumber() ? line.column("kind") : ""));
        add("value", number(line, "value"));
        add("valueHigh", number(line, "valueHigh"));
        add("unit", Cell.text(line.column("unit")));
        add("bound", Cell.text(line.column("bound")));
        add("hedge", Cell.text(line.column("hedge")));
        add("section", Cell.text(line.promise().facets().section()));
        add("start", Cell.number(line.promise().anchor().start()));
        add("end", Cell.number(line.promise().anchor().end()));
        add("quote", Cell.text(line.promise().anchor().quote()));
    }

    private static Cell number(PromiseLine line, String name) {
        String words = line.column(name);
        return words.isEmpty() ? Cell.BLANK : Cell.number(new BigDecimal(words));
    }

    private void outcome(PromiseLine line) {
        Link.Outcome outcome = line.link().outcome();
        add("verdict", Cell.text(outcome.verdict()));
        add("proposed", Cell.text(line.proposed().outcome().verdict()));
        add("basis", Cell.text(outcome.basis()));
        add("reason", Cell.text(outcome.reason()));
        add("flags", texts(outcome.flags()));
        add("results", texts(line.results().stream().map(Link.Side::record).toList()));
        add(
                "resultQuote",
                Cell.text(line.results().stream().map(Link.Side::quote).collect(Collectors.joining("……"))));
        add("spoken", Cell.text(line.voice().act()));
        add("person", Cell.text(line.voice().person()));
        add("said", Cell.text(line.voice().isNone() ? "" : line.voice().at().toString()));
        add("why", Cell.text(line.voice().reason()));
    }

    private static Cell texts(List<String> words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Texts(words);
    }

    private void add(String name, Cell cell) {
        names.add(name);
        cells.add(cell);
    }
}
