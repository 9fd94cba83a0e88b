package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Narrowing;
import cn.taizhang.ledger.search.narrow.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the facets of all texts that fit.
///
/// - All nine facets hang on two words of a text, `whose` and `what`: only these are counted, text by text, and taken
///   apart at the end.
/// - Segments are counted side by side.
record Counting(Vocabulary<Whose> whose, Vocabulary<What> what)
        implements CollectorManager<Counting.Tally, Counting.Tally> {

    @Override
    public Tally newCollector() {
        return new Tally();
    }

    @Override
    public Tally reduce(Collection<Tally> tallies) {
        Tally all = new Tally();
        for (Tally tally : tallies) {
            all.total += tally.total;
            add(tally.whoseCounts, all.whoseCounts);
            add(tally.whatCounts, all.whatCounts);
        }
        return all;
    }

    private static void add(long[] counts, long[] into) {
        for (int i = 0; i < counts.length; i++) {
            into[i] += counts[i];
        }
    }

    /// All texts of an index, from its term statistics; only where nothing was taken out of it.
    Tally ofAll(Collection<LeafReaderContext> leaves) throws IOException {
        Tally all = new Tally();
        for (LeafReaderContext leaf : leaves) {
            statistics(leaf, whose, all.whoseCounts);
            statistics(leaf, what, all.whatCounts);
            all.total += leaf.reader().numDocs();
        }
        return all;
    }

    /// The texts under filters that ask nothing of their words.
    Tally of(Pairs pairs, Narrowing narrowing, Filters filters) {
        Tally all = new Tally();
        pairs.count(narrowing.reports(filters), narrowing.sorts(filters), all.whoseCounts, all.whatCounts);
        all.total = Arrays.stream(all.whoseCounts).sum();
        return all;
    }

    /// The terms of a field come in the order of its words.
    private static void statistics(LeafReaderContext leaf, Vocabulary<?> vocabulary, long[] counts) throws IOException {
        Terms terms = leaf.reader().terms(vocabulary.field());
        if (terms != null) {
            TermsEnum words = terms.iterator();
            for (int number : vocabulary.inAll(leaf)) {
                words.next();
                counts[number] += words.docFreq();
            }
        }
    }

    /// How many texts bear each word.
    final class Tally implements Collector {

        private final long[] whoseCounts = new long[whose.size()];
        private final long[] whatCounts = new long[what.size()];
        private long total;

        long total() {
            return total;
        }

        /// The reports that come first and have so many of the texts.
        BitSet leading(long texts) {
            BitSet leading = new BitSet(whoseCounts.length);
            long left = texts;
            for (int i = 0; i < whoseCounts.length && left > 0; i++) {
                leading.set(i, whoseCounts[i] > 0);
                left -= whoseCounts[i];
            }
            return leading;
        }

        /// The report a mark stands in and those next to it, after it or before it, that have so many of the texts.
        BitSet near(int mark, boolean back, long texts) {
            BitSet near = new BitSet(whoseCounts.length);
            long left = texts;
            int from = back ? Math.min(mark, whoseCounts.length - 1) : mark;
            for (int i = from; i >= 0 && i < whoseCounts.length && left > 0; i += back ? -1 : 1) {
                near.set(i, whoseCounts[i] > 0);
                // How many of the report at hand lie on the other side of the mark is not known.
                left -= i == mark ? 0 : whoseCounts[i];
            }
            return near;
        }

        Counts counts() {
            Counts counts = new Counts();
            for (int i = 0; i < whoseCounts.length; i++) {
                if (whoseCounts[i] > 0) {
                    counts.add(whose.value(i), whoseCounts[i]);
                }
            }
            for (int i = 0; i < whatCounts.length; i++) {
                if (whatCounts[i] > 0) {
                    counts.add(what.value(i), whatCounts[i]);
                }
            }
            return counts;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new Leaf(leaf);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        /// Counts in one segment.
        private final class Leaf implements LeafCollector {
            private final SortedDocValues whoseOf;
            private final SortedDocValues whatOf;
            private final int[] whoseInAll;
            private final int[] whatInAll;

            Leaf(LeafReaderContext leaf) throws IOException {
                this.whoseOf = DocValues.getSorted(leaf.reader(), whose.field());
                this.whatOf = DocValues.getSorted(leaf.reader(), what.field());
                this.whoseInAll = whose.inAll(leaf);
                this.whatInAll = what.inAll(leaf);
            }

            @Override
            public void setScorer(Scorable scorer) {
                // counted without scores
            }

            @Override
            public void collect(int text) throws IOException {
                total++;
                if (whoseOf.advanceExact(text)) {
                    whoseCounts[whoseInAll[whoseOf.ordValue()]]++;
                }
                if (whatOf.advanceExact(text)) {
                    whatCounts[whatInAll[whatOf.ordValue()]]++;
                }
            }
        }
    }
}
