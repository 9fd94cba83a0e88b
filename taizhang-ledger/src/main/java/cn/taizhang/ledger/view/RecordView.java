package cn.taizhang.ledger.view;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordRows;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The standing records of one type, each with whose report it stands in.
///
/// 例: a fact of 云汀市 2024 with its quote, its sentence and all columns of a fact.
final class RecordView implements View {

    private final String type;

    RecordView(String type) {
        this.type = type;
    }

    @Override
    public Table table() {
        List<Column> columns =
                new ArrayList<>(new RecordRows(true).table(type, List.of()).columns());
        columns.addAll(LedgerColumns.RECORD);
        columns.addAll(RecordTables.of(type).columns());
        return new Table(type, columns);
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public boolean hasIndicators() {
        return type.equals("fact");
    }

    @Override
    public void rows(Ledger ledger, Ask ask, Consumer<List<Cell>> sink) {
        Holdings holdings = ledger.holdings();
        Records.Filter filter = new Records.Filter(type, ask.indicator());
        ledger.records().withSentences(filter, (entry, sentence) -> {
            Holding holding = holdings.of(entry.document());
            if (holding.counts() && ask.reports().test(holding)) {
                sink.accept(cells(entry, sentence, holding));
            }
        });
    }

    private static List<Cell> cells(Posted entry, String sentence, Holding holding) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(entry.type()));
        cells.add(Cell.text(entry.id()));
        cells.add(Cell.text(holding.file().name()));
        cells.add(Cell.text(holding.file().path()));
        cells.add(Cell.text(holding.report()));
        cells.add(Cell.number(entry.anchor().start()));
        cells.add(Cell.number(entry.anchor().end()));
        cells.add(Cell.text(entry.anchor().locator()));
        cells.add(Cell.text(entry.anchor().quote()));
        cells.add(Cell.text(entry.anchor().text()));
        cells.add(Cell.text(holding.head().place()));
        cells.add(Cell.text(holding.head().code()));
        cells.add(Cell.text(holding.head().level()));
        cells.add(Cell.year(holding.head().year()));
        cells.add(Cell.text(entry.act().word()));
        cells.add(Cell.text(sentence));
        cells.addAll(RecordJson.cells(entry.type(), entry.payload()));
        return cells;
    }
}
