package cn.taizhang.ledger.view;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Table;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/// All that was ever written about records: by whom, when, why, and what it replaced.
final class EntryView implements View {

    static final String NAME = "entry";

    private static final String SQL =
            "SELECT e.seq, e.id, e.type, e.act, e.supersedes, p.author, p.reason, p.posted_at,"
                    + " e.document, e.start_at, e.end_at, e.quote, e.payload, e.hash FROM entry e"
                    + " JOIN posting p ON p.seq = e.posting ORDER BY e.seq";

    @Override
    public Table table() {
        return new Table(NAME, LedgerColumns.ENTRY);
    }

    /// A row with the document it belongs to.
    private record Line(long document, List<Cell> cells) {}

    @Override
    public void rows(Ledger ledger, Ask ask, Consumer<List<Cell>> sink) {
        Holdings holdings = ledger.holdings();
        ledger.database()
                .each(
                        SQL,
                        row -> new Line(
                                row.whole(9),
                                List.of(
                                        Cell.number(row.whole(1)),
                                        Cell.text(row.text(2)),
                                        Cell.text(row.text(3)),
                                        Cell.text(row.text(4)),
                                        row.absent(5) ? Cell.BLANK : Cell.number(row.whole(5)),
                                        Cell.text(row.text(6)),
                                        Cell.text(row.text(7)),
                                        Cell.text(row.text(8)),
                                        Cell.text(
                                                holdings.of(row.whole(9)).file().name()),
                                        Cell.number(row.whole(10)),
                                        Cell.number(row.whole(11)),
                                        Cell.text(row.text(12)),
                                        Cell.text(row.text(13)),
                                        Cell.text(HexFormat.of().formatHex(row.bytes(14))))),
                        line -> {
                            if (ask.reports().test(holdings.of(line.document()))) {
                                sink.accept(line.cells());
                            }
                        });
    }
}
