package cn.taizhang.ledger.view;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import java.util.List;
import java.util.function.Consumer;

/// The standing records of one type, each with whose report it stands in.
///
/// 例: a fact of 云汀市 2024 with its quote, its sentence and all columns of a fact.
final class RecordView implements View {

    private final String type;
    private final RecordLines lines;

    RecordView(String type) {
        this.type = type;
        this.lines = new RecordLines(List.of(type));
    }

    @Override
    public Table table() {
        return lines.table(type);
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
                sink.accept(lines.cells(entry, sentence, holding));
            }
        });
    }
}
