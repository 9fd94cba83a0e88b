package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.index.Fields;
import cn.taizhang.ledger.search.narrow.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Gathers the row numbers of all texts that fit, sorted; eight bytes a text.
///
/// - By report, the latest year first, and in it as the ledger has them; or what was added last first.
record Gathering(Vocabulary<Whose> whose, boolean lastAddedFirst) implements CollectorManager<Gathering.Heap, long[]> {

    /// The report takes the upper bits of a key, the row number the lower ones.
    private static final int NUMBER_BITS = 40;

    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    @Override
    public Heap newCollector() {
        return new Heap();
    }

    @Override
    public long[] reduce(Collection<Heap> heaps) {
        long[] all = new long[heaps.stream().mapToInt(heap -> heap.size).sum()];
        int at = 0;
        for (Heap heap : heaps) {
            System.arraycopy(heap.keys, 0, all, at, heap.size);
            at += heap.size;
        }
        Arrays.sort(all);
        for (int i = 0; i < all.length; i++) {
            all[i] = lastAddedFirst ? -all[i] : all[i] & NUMBER;
        }
        return all;
    }

    /// The keys of the texts of some segments.
    final class Heap implements Collector {

        private long[] keys = new long[1 << 10];
        private int size;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedDocValues whoseOf = DocValues.getSorted(leaf.reader(), whose.field());
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
            int[] inAll = whose.inAll(leaf);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // gathered without scores
                }

                @Override
                public void collect(int text) throws IOException {
                    if (numbers.advanceExact(text) && whoseOf.advanceExact(text)) {
                        add((long) inAll[whoseOf.ordValue()], numbers.longValue());
                    }
                }
            };
        }

        private void add(long report, long number) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size++] = lastAddedFirst ? -number : report << NUMBER_BITS | number;
        }
    }
}
