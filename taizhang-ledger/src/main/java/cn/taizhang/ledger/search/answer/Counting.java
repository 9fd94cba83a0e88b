package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.index.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/// Counts the facets of all texts that fit.
///
/// - All nine facets hang on two words of a text, `whose` and `what`: only these are counted, text by text, and taken
///   apart at the end.
/// - Segments are counted side by side.
final class Counting implements CollectorManager<Counting.Tally, Counting.Tally> {

    @Override
    public Tally newCollector() {
        return new Tally();
    }

    @Override
    public Tally reduce(Collection<Tally> tallies) {
        Tally all = new Tally();
        for (Tally tally : tallies) {
            all.total += tally.total;
            tally.whose.forEach((word, number) -> all.whose.merge(word, number, Long::sum));
            tally.what.forEach((word, number) -> all.what.merge(word, number, Long::sum));
        }
        return all;
    }

    /// All texts of an index, from its term statistics; only where nothing was taken out of it.
    static Tally ofAll(Collection<LeafReaderContext> leaves) throws IOException {
        Tally all = new Tally();
        for (LeafReaderContext leaf : leaves) {
            statistics(leaf.reader(), Fields.WHOSE, all.whose);
            statistics(leaf.reader(), Fields.WHAT, all.what);
            all.total += leaf.reader().numDocs();
        }
        return all;
    }

    private static void statistics(LeafReader leaf, String field, Map<String, Long> counts) throws IOException {
        Terms terms = leaf.terms(field);
        if (terms != null) {
            TermsEnum words = terms.iterator();
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                counts.merge(word.utf8ToString(), (long) words.docFreq(), Long::sum);
            }
        }
    }

    /// How many texts bear each word.
    static final class Tally implements Collector {

        private final Map<String, Long> whose = new HashMap<>();
        private final Map<String, Long> what = new HashMap<>();
        private long total;

        long total() {
            return total;
        }

        Counts counts() {
            Counts counts = new Counts();
            whose.forEach((word, number) -> counts.add(Whose.ofWord(word), number));
            what.forEach((word, number) -> counts.add(What.ofWord(word), number));
            return counts;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new Leaf(
                    DocValues.getSorted(context.reader(), Fields.WHOSE),
                    DocValues.getSorted(context.reader(), Fields.WHAT));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        /// Counts in one segment.
        private final class Leaf implements LeafCollector {
            private final SortedDocValues whoseOf;
            private final SortedDocValues whatOf;
            private final int[] whoseCounts;
            private final int[] whatCounts;

            Leaf(SortedDocValues whoseOf, SortedDocValues whatOf) {
                this.whoseOf = whoseOf;
                this.whatOf = whatOf;
                this.whoseCounts = new int[whoseOf.getValueCount()];
                this.whatCounts = new int[whatOf.getValueCount()];
            }

            @Override
            public void setScorer(Scorable scorer) {
                // counted without scores
            }

            @Override
            public void collect(int text) throws IOException {
                total++;
                if (whoseOf.advanceExact(text)) {
                    whoseCounts[whoseOf.ordValue()]++;
                }
                if (whatOf.advanceExact(text)) {
                    whatCounts[whatOf.ordValue()]++;
                }
            }

            @Override
            public void finish() throws IOException {
                words(whoseOf, whoseCounts, whose);
                words(whatOf, whatCounts, what);
            }

            private static void words(SortedDocValues values, int[] counts, Map<String, Long> into) throws IOException {
                for (int i = 0; i < counts.length; i++) {
                    if (counts[i] > 0) {
                        into.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
                    }
                }
            }
        }
    }
}
