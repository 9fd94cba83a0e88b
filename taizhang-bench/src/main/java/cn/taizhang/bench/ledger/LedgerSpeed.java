package cn.taizhang.bench.ledger;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.source.Filing;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Measures how many entries with their evidence a second are appended: hashed, linked, indexed and on disk.
///
/// 例: `LedgerSpeed sqlite 400`, `LedgerSpeed postgres 400`: 400 reports of 300 figures each, read beforehand.
public final class LedgerSpeed {

    private static final int FIGURES = 300;
    private static final int WARM = 40;

    public static void main(String[] arguments) throws IOException {
        int reports = Integer.parseInt(arguments[1]);
        VariedReports varied = new VariedReports();
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < reports + WARM; i++) {
            filings.add(varied.filing(i * VariedReports.YEARS, FIGURES));
        }
        if (arguments[0].equals("postgres")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
                measure(LedgerAddress.of(server.getJdbcUrl("postgres", "postgres")), filings);
            }
        } else {
            Path folder = Files.createTempDirectory("ledger-speed");
            measure(new LedgerAddress.File(folder.resolve("speed.db")), filings);
        }
    }

    private static void measure(LedgerAddress address, List<Filing> filings) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(Author.reader("bench"), Clock.systemUTC())) {
            post(appender, filings.subList(0, WARM));
            long before = ledger.records().last();
            long began = System.nanoTime();
            post(appender, filings.subList(WARM, filings.size()));
            double seconds = (System.nanoTime() - began) / 1e9;
            long entries = ledger.records().last() - before;
            System.out.printf(
                    "%s: %,d entries of %,d reports in %.2f s: %,.0f entries a second%n",
                    address.getClass().getSimpleName(), entries, filings.size() - WARM, seconds, entries / seconds);
        }
    }

    private static void post(Appender appender, List<Filing> filings) {
        for (int i = 0; i < filings.size(); i++) {
            appender.post(filings.get(i));
            if (i % 40 == 39) {
                appender.commit();
            }
        }
        appender.commit();
    }

    private LedgerSpeed() {}
}
