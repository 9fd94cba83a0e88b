package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.answer.Wanted.Order;
import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.index.Fields;
import cn.taizhang.ledger.search.question.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/// Ranks and counts the texts of an index that fit.
public final class Search {

    private static final SortField WHOSE = new SortField(Fields.WHOSE, SortField.Type.STRING);
    private static final SortField NUMBER = new SortField(Fields.NUMBER, SortField.Type.LONG);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, WHOSE, NUMBER);
    private static final Sort BY_YEAR = new Sort(WHOSE, NUMBER);

    static {
        // A question is short, but words that count as the same multiply it.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Narrowing narrowing;
    private final Counting counting;

    public Search(IndexReader reader, Executor threads) throws IOException {
        Vocabulary<Whose> whose = Vocabulary.of(reader, Fields.WHOSE, Whose::ofWord);
        Vocabulary<What> what = Vocabulary.of(reader, Fields.WHAT, What::ofWord);
        this.narrowing = new Narrowing(whose, what);
        this.counting = new Counting(whose, what);
        this.reader = reader;
        this.searcher = new IndexSearcher(reader, threads);
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
    public record Place(long number, float score) {}

    public Ranked ranked(Wanted wanted) throws IOException {
        Query asked = new Translation(reader).of(wanted.question());
        Query query = narrowing.of(asked, wanted.filters());
        boolean byScore = wanted.page().order() == Order.RELEVANCE
                && !wanted.question().required().isEmpty();
        if (byScore && !wanted.facets()) {
            return new Ranked(searcher.count(query), places(query, BY_SCORE, wanted.page()), new Counts());
        }
        Counting.Tally tally = tally(query, wanted.question(), wanted.filters());
        List<Place> places = byScore
                ? places(query, BY_SCORE, wanted.page())
                : places(leading(query, tally, wanted.page()), BY_YEAR, wanted.page());
        return new Ranked(tally.total(), places, wanted.facets() ? counts(asked, tally, wanted) : new Counts());
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

    /// Only the reports that come first can be shown: the others need not be ranked.
    private Query leading(Query query, Counting.Tally tally, Wanted.Page page) {
        return narrowing.to(query, tally.leading(page.depth()));
    }

    /// The counts of all texts.
    public Counts everything() throws IOException {
        return tally(MatchAllDocsQuery.INSTANCE, Question.ALL, Filters.NONE).counts();
    }

    private Counting.Tally tally(Query query, Question question, Filters filters) throws IOException {
        boolean everything = question.isEmpty() && filters.isNone();
        return everything && !reader.hasDeletions()
                ? counting.ofAll(reader.leaves())
                : searcher.search(query, counting);
    }

    private List<Place> places(Query query, Sort sort, Wanted.Page page) throws IOException {
        if (page.limit() == 0) {
            return List.of();
        }
        int depth = Math.clamp(reader.maxDoc(), 1, page.depth());
        ScoreDoc[] found = searcher.search(query, new TopFieldCollectorManager(sort, depth, depth)).scoreDocs;
        List<Place> places = new ArrayList<>();
        for (int i = page.offset(); i < found.length; i++) {
            Object[] fields = ((FieldDoc) found[i]).fields;
            float score = sort == BY_SCORE ? (float) fields[0] : 0;
            places.add(new Place((long) fields[fields.length - 1], score));
        }
        return places;
    }
}
