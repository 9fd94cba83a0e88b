package cn.taizhang.ledger.view;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// All that was ever said of links, by rule and by persons, in order: a verdict that changed has two rows.
///
/// 例: 云汀市 2024, 「新建城市公园12个」, kept, then missed (before: kept), then partly, corrected by 李明.
final class LinkView implements View {

    static final String NAME = "link";

    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(LedgerColumns.SAID);
        columns.addAll(LinkPayload.columns());
        columns.addAll(LedgerColumns.QUOTES);
        return new Table(NAME, columns);
    }

    @Override
    public void rows(Ledger ledger, Ask ask, Consumer<List<Cell>> sink) {
        Set<Link.Whose> wanted = new HashSet<>();
        for (Holding holding : ledger.holdings().byDocument().values()) {
            if (ask.reports().test(holding)) {
                wanted.add(new Link.Whose(holding.head().place(), holding.head().year()));
            }
        }
        for (Said said : new Links(ledger.database()).all()) {
            if (wanted.contains(said.link().whose())) {
                sink.accept(cells(said));
            }
        }
    }

    private static List<Cell> cells(Said said) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(said.entry()));
        cells.add(Cell.text(said.link().id()));
        cells.add(Cell.text(said.act().word()));
        cells.add(Cell.text(said.before()));
        cells.add(Cell.text(said.word().author().name()));
        cells.add(Cell.text(said.word().reason()));
        cells.add(Cell.text(said.word().at().toString()));
        cells.addAll(LinkPayload.cells(said.link()));
        cells.add(Cell.text(said.link().promise().quote()));
        cells.add(Cell.text(said.link().results().stream().map(Link.Side::quote).collect(Collectors.joining("……"))));
        return cells;
    }
}
