package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.answer.Wanted.Mark;
import cn.taizhang.ledger.search.answer.Wanted.Order;
import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.index.Fields;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Narrowing;
import cn.taizhang.ledger.search.narrow.Vocabulary;
import cn.taizhang.ledger.search.question.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/// Ranks and counts the texts of an index that fit.
///
/// - Serves any number of threads.
public final class Search {

    static {
        // A question is short, but words that count as the same multiply it.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Narrowing narrowing;
    private final Counting counting;
    private final AtomicReference<@Nullable Pairs> pairs = new AtomicReference<>();

    /// Searches with the threads that are given.
    public Search(IndexReader reader, Executor threads) throws IOException {
        this(reader, new IndexSearcher(reader, threads));
    }

    /// Searches in the thread of whoever asks.
    public Search(IndexReader reader) throws IOException {
        this(reader, new IndexSearcher(reader));
    }

    private Search(IndexReader reader, IndexSearcher searcher) throws IOException {
        Vocabulary<Whose> whose = Vocabulary.of(reader, Fields.WHOSE, Whose::ofWord);
        Vocabulary<What> what = Vocabulary.of(reader, Fields.WHAT, What::ofWord);
        this.narrowing = new Narrowing(whose, what);
        this.counting = new Counting(whose, what);
        this.reader = reader;
        this.searcher = searcher;
        // Each question is asked once.
        this.searcher.setQueryCache(null);
    }

    /// The numbers of the texts to be shown, how many there are in all, and what was counted.
    public record Ranked(long total, List<Place> places, Counts counts) {
        public Ranked {
            places = List.copyOf(places);
        }
    }

    /// A text that was found, by the number of its row.
    ///
    /// - `whose` is the word of the report where hits were sorted by it.
    public record Place(long number, float score, String whose) {

        /// The mark of what comes after this text, or before it.
        public Mark mark(boolean back) {
            return new Mark(back, score, whose, number);
        }
    }

    public Ranked ranked(Wanted wanted) throws IOException {
        Query asked = new Translation(reader).of(wanted.question());
        Query query = narrowing.of(asked, wanted.filters());
        Ranking ranking = Ranking.of(order(wanted), wanted.page().mark());
        if (ranking.order() == Order.RELEVANCE && !wanted.facets()) {
            return new Ranked(searcher.count(query), places(query, ranking, wanted.page()), new Counts());
        }
        Counting.Tally tally = tally(query, wanted.question(), wanted.filters());
        Query leading = ranking.order() == Order.YEAR ? leading(query, tally, wanted.page()) : query;
        return new Ranked(
                tally.total(),
                places(leading, ranking, wanted.page()),
                wanted.facets() ? counts(asked, tally, wanted) : new Counts());
    }

    /// Where nothing is asked for all texts are equally relevant.
    private static Order order(Wanted wanted) {
        Order order = wanted.page().order();
        return order == Order.RELEVANCE && wanted.question().required().isEmpty() ? Order.YEAR : order;
    }

    /// The rows of all texts that fit, in the order of [Order#YEAR] or of [Order#ADDED], as [Place] numbers them.
    public long[] numbers(Question question, Filters filters, boolean lastAddedFirst) throws IOException {
        Query query = narrowing.of(new Translation(reader).of(question), filters);
        return searcher.search(query, new Gathering(counting.whose(), lastAddedFirst));
    }

    /// The counts of each facet, those of one that is narrowed as if it were not.
    private Counts counts(Query asked, Counting.Tally tally, Wanted wanted) throws IOException {
        Counts counts = tally.counts();
        for (Facet facet : Facet.values()) {
            if (wanted.filters().narrows(facet)) {
                Filters freed = wanted.filters().freeing(facet);
                counts.replace(
                        facet,
                        tally(narrowing.of(asked, freed), wanted.question(), freed)
                                .counts());
            }
        }
        return counts;
    }

    /// Only the reports next to the mark can be shown: the others need not be ranked.
    private Query leading(Query query, Counting.Tally tally, Wanted.Page page) {
        Mark mark = page.mark();
        return narrowing.to(
                query,
                mark.isNone()
                        ? tally.leading(page.depth())
                        : tally.near(counting.whose().from(mark.whose()), mark.back(), page.depth()));
    }

    /// The counts of all texts.
    public Counts everything() throws IOException {
        return tally(MatchAllDocsQuery.INSTANCE, Question.ALL, Filters.NONE).counts();
    }

    private Counting.Tally tally(Query query, Question question, Filters filters) throws IOException {
        if (!question.isEmpty()) {
            return searcher.search(query, counting);
        }
        if (filters.isNone() && !reader.hasDeletions()) {
            return counting.ofAll(reader.leaves());
        }
        return reader.numDocs() > Pairs.MOST_TEXTS
                ? searcher.search(query, counting)
                : counting.of(pairs(), narrowing, filters);
    }

    private Pairs pairs() throws IOException {
        Pairs known = pairs.get();
        if (known != null) {
            return known;
        }
        Pairs made = Pairs.of(reader, counting);
        pairs.set(made);
        return made;
    }

    private List<Place> places(Query query, Ranking ranking, Wanted.Page page) throws IOException {
        if (page.limit() == 0) {
            return List.of();
        }
        int depth = Math.clamp(reader.maxDoc(), 1, page.depth());
        FieldDoc after = ranking.after();
        TopFieldCollectorManager collectors = new TopFieldCollectorManager(ranking.sort(), depth, after, depth);
        ScoreDoc[] found = searcher.search(query, collectors).scoreDocs;
        List<Place> places = new ArrayList<>();
        for (int i = page.offset(); i < found.length; i++) {
            places.add(ranking.place((FieldDoc) found[i]));
        }
        if (page.mark().back()) {
            Collections.reverse(places);
        }
        return places;
    }
}
