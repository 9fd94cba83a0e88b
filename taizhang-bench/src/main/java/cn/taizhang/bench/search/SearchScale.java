package cn.taizhang.bench.search;

import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.words.Dictionary;
import cn.taizhang.ledger.search.words.KnownWords;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// Searches an index of very many facts and prints how long that takes.
///
/// 例: `SearchScale 20000000 /var/tmp/scale` makes the index where there is none of it, and searches it.
///
/// - The facts are those of the samples, with other numbers, places and years: see [ManyFacts].
/// - Each search is asked nine times; the first, the median and the processor time are printed.
public final class SearchScale {

    private static final int TIMES = 9;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Wanted.Page PAGE = Wanted.Page.FIRST;

    private final Search search;
    private final Dictionary words = new Dictionary(List.of(), KnownWords.load());

    private SearchScale(Search search) {
        this.search = search;
    }

    public static void main(String[] arguments) throws IOException {
        long facts = Long.parseLong(arguments[0]);
        Path folder = Path.of(arguments[1]);
        ManyFacts.write(folder, facts);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            System.out.printf(
                    "%,d texts in %d segments, heap at most %,d MB%n",
                    reader.numDocs(),
                    reader.leaves().size(),
                    Runtime.getRuntime().maxMemory() >> 20);
            long start = System.nanoTime();
            SearchScale scale = new SearchScale(new Search(reader, threads));
            System.out.printf("opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            scale.all();
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf("heap in use afterwards %,d MB%n", used >> 20);
        } finally {
            threads.shutdown();
        }
    }

    private void all() throws IOException {
        String fact = ManyFacts.one();
        ask("few hits: all words of one fact, quoted", '"' + fact + '"', Filters.NONE);
        ask("few hits: all words of one fact", fact, Filters.NONE.with(Facet.LEVEL, List.of("county")));
        ask("few hits: a word, two filters", "粮食产量", of("湖州市").with(Facet.STATUS, List.of("target")));
        ask("all of one place", "", of("湖州市"));
        ask("many hits: one common word", "增长", Filters.NONE);
        ask("many hits: a common word, one level", "增长", Filters.NONE.with(Facet.LEVEL, List.of("county")));
        ask("a single character", "率", Filters.NONE);
        ask("all facets of all facts, from statistics", "", Filters.NONE);
        ask("all facets of all facts, counted", "-\"没有一处这样写\"", Filters.NONE);
        ask("all facets of half of all facts", "", Filters.NONE.with(Facet.STATUS, List.of("target")));
    }

    private static Filters of(String place) {
        return Filters.NONE.with(Facet.PLACE, List.of(place));
    }

    private void ask(String what, String query, Filters filters) throws IOException {
        double[] took = new double[TIMES];
        double[] worked = new double[TIMES];
        long total = 0;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            long before = PROCESS.getProcessCpuTime();
            total = search.ranked(new Wanted(QuestionReader.read(query, words), filters, PAGE, true))
                    .total();
            took[i] = (System.nanoTime() - start) / 1e6;
            worked[i] = (PROCESS.getProcessCpuTime() - before) / 1e6;
        }
        double first = took[0];
        Arrays.sort(took);
        Arrays.sort(worked);
        System.out.printf(
                "%-42s %,12d found, first %7.1f ms, median %7.1f ms, processor time %7.1f ms%n",
                what, total, first, took[TIMES / 2], worked[TIMES / 2]);
    }
}
