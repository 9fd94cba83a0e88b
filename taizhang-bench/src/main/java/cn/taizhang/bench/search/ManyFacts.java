package cn.taizhang.bench.search;

import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.record.Fact;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Taken;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.index.Fields;
import cn.taizhang.ledger.search.index.Filling;
import cn.taizhang.rules.RuleFiles;
import cn.taizhang.rules.place.PlaceFiles;
import cn.taizhang.table.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// An index of very many facts: those of the samples, each with other digits, in the reports of all places and years.
///
/// - Some 250 facts a report; places are those of the gazetteer, years 2000 to 2025.
/// - The same number gives the same facts.
final class ManyFacts {

    private static final int FACTS_A_REPORT = 250;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 26;
    private static final int DIGITS = 10;
    private static final long ONE_REPORT = 4_711;

    private final List<Known> facts;
    private final List<Whose> places;
    private final IndexWriter writer;

    /// A fact of the samples.
    private record Known(String text, What what) {}

    private ManyFacts(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.facts = facts();
        this.places = PlaceFiles.gazetteer().places().stream()
                .map(place -> new Whose(0, place.name(), place.code(), Words.of(place.level()), 0))
                .distinct()
                .toList();
    }

    /// Writes the index where there is none.
    static void write(Path folder, long number) throws IOException {
        Files.createDirectories(folder);
        try (FSDirectory directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                return;
            }
            long start = System.nanoTime();
            try (IndexWriter writer = new IndexWriter(directory, Filling.config(IndexWriterConfig.OpenMode.CREATE))) {
                new ManyFacts(writer).write(number);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%,d texts indexed in %.1f s, %,.0f a second%n", number, seconds, number / seconds);
        }
    }

    private void write(long number) {
        int processors = Runtime.getRuntime().availableProcessors();
        long reports = (number + FACTS_A_REPORT - 1) / FACTS_A_REPORT;
        IntStream.range(0, processors).parallel().forEach(part -> {
            Fields fields = new Fields();
            try {
                for (long report = part; report < reports; report += processors) {
                    report(fields, report, Math.min(FACTS_A_REPORT, number - report * FACTS_A_REPORT));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void report(Fields fields, long report, long number) throws IOException {
        Random random = new Random(report);
        Whose place = places.get((int) (report / YEARS % places.size()));
        int year = FIRST_YEAR + (int) (report % YEARS);
        fields.in(new Whose(report + 1, place.place(), place.code(), place.level(), year));
        for (long i = 0; i < number; i++) {
            Known fact = facts.get(random.nextInt(facts.size()));
            writer.addDocument(fields.of(Fields.Passage.record(
                    fact.what(), report * FACTS_A_REPORT + i + 1, otherDigits(fact.text(), random))));
        }
    }

    private static String otherDigits(String text, Random random) {
        StringBuilder other = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                other.setCharAt(i, (char) ('0' + random.nextInt(DIGITS)));
            }
        }
        return other.toString();
    }

    /// The fact of one report that has the most digits.
    static String one() throws IOException {
        List<Known> facts = facts();
        Random random = new Random(ONE_REPORT);
        return IntStream.range(0, FACTS_A_REPORT)
                .mapToObj(
                        i -> otherDigits(facts.get(random.nextInt(facts.size())).text(), random))
                .max(Comparator.comparingLong(
                        text -> text.chars().filter(Character::isDigit).count()))
                .orElseThrow();
    }

    private static List<Known> facts() throws IOException {
        Reader reader = new Reader(RuleFiles.load());
        List<Known> facts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            files.filter(file -> file.toString().contains("政府工作报告"))
                    .sorted()
                    .map(new Intake()::take)
                    .filter(Taken.Accepted.class::isInstance)
                    .flatMap(taken -> ((Taken.Accepted) taken).parts().stream())
                    .flatMap(part -> reader.read(part.document()).entries().stream())
                    .filter(Fact.class::isInstance)
                    .forEach(entry -> facts.add(known((Fact) entry)));
        }
        return facts;
    }

    private static Known known(Fact fact) {
        String status = Words.of(fact.status());
        String role = status.equals("target") ? "targets" : "review";
        return new Known(
                fact.evidence().text(),
                new What(
                        "fact",
                        role,
                        Words.of(fact.quantity().kind()),
                        fact.measure().indicatorId(),
                        status,
                        ""));
    }
}
