package cn.taizhang.ledger.search;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.Reports;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.search.answer.Answer;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.words.Dictionary;
import cn.taizhang.ledger.source.Filing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// Ledgers to search in, and short ways to search them.
final class Shelves {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:03:04Z"), ZoneOffset.UTC);
    static final Author READER = Author.reader("1");
    static final Wanted.Page MANY = new Wanted.Page(Wanted.Order.RELEVANCE, 0, 10_000);

    /// A ledger of the four reports of the samples, each in another format.
    static LedgerAddress ofSamples(Path folder) throws IOException {
        LedgerAddress address = new LedgerAddress.File(folder.resolve("samples.db"));
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            List<Filing> filings = files.filter(file -> file.toString().contains("政府工作报告"))
                    .sorted()
                    .map(Reports::file)
                    .toList();
            add(address, filings);
        }
        return address;
    }

    static void add(LedgerAddress address, List<Filing> filings) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(READER, CLOCK)) {
            filings.forEach(appender::post);
            appender.commit();
        }
    }

    static Answer all(Finder finder, String query, Filters filters) {
        return finder.find(new Wanted(QuestionReader.read(query, Dictionary.EMPTY), filters, MANY, true));
    }

    static long total(LedgerAddress address, String query) {
        try (Ledger ledger = Ledger.reading(address);
                Finder finder = Finder.open(ledger)) {
            return all(finder, query, Filters.NONE).total();
        }
    }

    private Shelves() {}
}
