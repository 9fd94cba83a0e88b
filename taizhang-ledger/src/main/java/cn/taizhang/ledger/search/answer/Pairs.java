package cn.taizhang.ledger.search.answer;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/// How many texts of each report are of each sort: enough to count all facets under any filters without a look at
/// the texts.
///
/// 例: report 17, sort 230: 5 texts.
///
/// - A report has some hundred sorts of texts, so that this is a tenth of the texts and less.
record Pairs(int[] whose, int[] what, int[] texts) {

    /// Beyond, texts are counted one by one: making the pairs takes eight bytes a text for a moment.
    static final int MOST_TEXTS = 5_000_000;

    static Pairs of(IndexReader reader, Counting counting) throws IOException {
        long[] keys = new long[reader.numDocs()];
        int size = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            size = keys(leaf, counting, keys, size);
        }
        Arrays.sort(keys, 0, size);
        int different = 0;
        for (int i = 0; i < size; i++) {
            different += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        Pairs pairs = new Pairs(new int[different], new int[different], new int[different]);
        int at = -1;
        for (int i = 0; i < size; i++) {
            at += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
            pairs.whose[at] = (int) (keys[i] >> Integer.SIZE);
            pairs.what[at] = (int) keys[i];
            pairs.texts[at]++;
        }
        return pairs;
    }

    /// Writes the pair of each text of a segment behind those that are there, and answers with how many there are now.
    private static int keys(LeafReaderContext leaf, Counting counting, long[] keys, int from) throws IOException {
        SortedDocValues whoseOf =
                DocValues.getSorted(leaf.reader(), counting.whose().field());
        SortedDocValues whatOf =
                DocValues.getSorted(leaf.reader(), counting.what().field());
        int[] whoseInAll = counting.whose().inAll(leaf);
        int[] whatInAll = counting.what().inAll(leaf);
        Bits live = leaf.reader().getLiveDocs();
        int size = from;
        for (int text = 0; text < leaf.reader().maxDoc(); text++) {
            if ((live == null || live.get(text)) && whoseOf.advanceExact(text) && whatOf.advanceExact(text)) {
                keys[size++] = (long) whoseInAll[whoseOf.ordValue()] << Integer.SIZE | whatInAll[whatOf.ordValue()];
            }
        }
        return size;
    }

    /// Adds up the texts of the reports and the sorts that are admitted.
    void count(BitSet reports, BitSet sorts, long[] whoseCounts, long[] whatCounts) {
        for (int i = 0; i < texts.length; i++) {
            if (reports.get(whose[i]) && sorts.get(what[i])) {
                whoseCounts[whose[i]] += texts[i];
                whatCounts[what[i]] += texts[i];
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs that
                && Arrays.equals(whose, that.whose)
                && Arrays.equals(what, that.what)
                && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return texts.length + " pairs";
    }
}
