package cn.taizhang.ledger.view;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Every document the ledger holds, with what counts, what does not and why.
final class DocumentView implements View {

    static final String NAME = "document";

    @Override
    public Table table() {
        return new Table(NAME, LedgerColumns.DOCUMENT);
    }

    @Override
    public void rows(Ledger ledger, Ask ask, Consumer<List<Cell>> sink) {
        ledger.holdings().byDocument().values().stream()
                .filter(ask.reports())
                .map(DocumentView::cells)
                .forEach(sink);
    }

    private static List<Cell> cells(Holding one) {
        return List.of(
                Cell.number(one.document()),
                Cell.text(one.file().name()),
                Cell.text(one.file().path()),
                Cell.text(one.file().sha256()),
                Cell.text(one.report()),
                Cell.text(one.head().place()),
                Cell.text(one.head().code()),
                Cell.text(one.head().level()),
                Cell.year(one.head().year()),
                Cell.text(one.standing().name().toLowerCase(Locale.ROOT)),
                Cell.text(one.why()),
                Cell.number(one.file().characters()));
    }
}
