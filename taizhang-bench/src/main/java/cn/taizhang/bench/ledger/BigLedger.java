package cn.taizhang.bench.ledger;

import cn.taizhang.compare.panel.Panel;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.view.Sayings;
import cn.taizhang.rules.panel.PanelRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Fills a ledger with the reports of many places and years, and asks it for the panel of one series.
///
/// 例: `BigLedger /var/tmp/big.db 400 1786` has 11,200 reports and 20 million figures; a second run only asks.
public final class BigLedger {

    private static final int ASKED = 5;
    private static final int AHEAD = 8;

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int reports = Integer.parseInt(arguments[1]) * VariedReports.YEARS;
        int figures = Integer.parseInt(arguments[2]);
        LedgerAddress address = new LedgerAddress.File(file);
        if (!Files.exists(file)) {
            fill(address, reports, figures);
        }
        try (Ledger ledger = Ledger.reading(address)) {
            System.out.printf(
                    "%,d entries, %,d of them figures, %,d MB%n",
                    ledger.records().last(),
                    ledger.database().number("SELECT count(*) FROM entry WHERE type = 'fact'"),
                    Files.size(file) >> 20);
            for (int i = 0; i < ASKED; i++) {
                ask(ledger);
            }
        }
    }

    private static void fill(LedgerAddress address, int reports, int figures) throws Exception {
        VariedReports varied = new VariedReports();
        long began = System.nanoTime();
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(Author.reader("bench"), Clock.systemUTC());
                ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Deque<Future<Filing>> flying = new ArrayDeque<>();
            for (int i = 0; i < reports; i++) {
                int number = i;
                flying.add(pool.submit(() -> varied.filing(number, figures)));
                if (flying.size() > AHEAD) {
                    appender.post(flying.remove().get());
                }
                if (i % 40 == 39) {
                    appender.commit();
                }
            }
            while (!flying.isEmpty()) {
                appender.post(flying.remove().get());
            }
            appender.commit();
        }
        System.out.printf("filled in %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    private static void ask(Ledger ledger) {
        long began = System.nanoTime();
        List<Said> said = Sayings.of(ledger, "gdp");
        double found = (System.nanoTime() - began) / 1e9;
        List<PanelReport> reports = said.stream().map(Said::report).toList();
        List<PanelRow> rows = new Panel(new Question("gdp", Quantity.Kind.GROWTH), PanelRules.words())
                .rows(
                        reports,
                        said.stream()
                                .flatMap(each -> each.statements().stream())
                                .toList());
        System.out.printf(
                "panel of %,d rows: %.2f s to find, %.2f s in all%n",
                rows.size(), found, (System.nanoTime() - began) / 1e9);
    }

    private BigLedger() {}
}
