package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.answer.Wanted.Order;
import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.Facet;
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

    static {
        // A question is short, but words that count as the same multiply it.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final IndexReader reader;
    private final IndexSearcher searcher;

    public Search(IndexReader reader, Executor threads) {
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
        Query query = new Narrowing(reader).of(asked, wanted.filters());
        List<Place> places = wanted.page().limit() == 0 ? List.of() : places(query, wanted);
        if (!wanted.facets()) {
            return new Ranked(searcher.count(query), places, new Counts());
        }
        Counting.Tally tally = tally(query, isEverything(wanted));
        Counts counts = tally.counts();
        for (Facet facet : Facet.values()) {
            if (wanted.filters().narrows(facet)) {
                Query freed = new Narrowing(reader).of(asked, wanted.filters().freeing(facet));
                counts.replace(facet, tally(freed, false).counts());
            }
        }
        return new Ranked(tally.total(), places, counts);
    }

    /// The counts of all texts.
    public Counts everything() throws IOException {
        return tally(MatchAllDocsQuery.INSTANCE, true).counts();
    }

    private static boolean isEverything(Wanted wanted) {
        return wanted.question().equals(Question.ALL) && wanted.filters().isNone();
    }

    private Counting.Tally tally(Query query, boolean everything) throws IOException {
        return everything && !reader.hasDeletions()
                ? Counting.ofAll(reader.leaves())
                : searcher.search(query, new Counting());
    }

    private List<Place> places(Query query, Wanted wanted) throws IOException {
        int depth = Math.clamp(reader.maxDoc(), 1, wanted.page().depth());
        Sort sort = wanted.page().order() == Order.RELEVANCE
                        && !wanted.question().required().isEmpty()
                ? new Sort(SortField.FIELD_SCORE, WHOSE, NUMBER)
                : new Sort(WHOSE, NUMBER);
        ScoreDoc[] found = searcher.search(query, new TopFieldCollectorManager(sort, depth, depth)).scoreDocs;
        List<Place> places = new ArrayList<>();
        for (int i = wanted.page().offset(); i < found.length; i++) {
            Object[] fields = ((FieldDoc) found[i]).fields;
            float score = fields.length == 3 ? (float) fields[0] : 0;
            places.add(new Place((long) fields[fields.length - 1], score));
        }
        return places;
    }
}
