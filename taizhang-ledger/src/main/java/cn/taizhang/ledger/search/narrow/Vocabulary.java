package cn.taizhang.ledger.search.narrow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// All words of one field of an index, read once, and their numbers in each segment.
///
/// - Words are numbered in their order; [#inAll(LeafReaderContext)] turns the numbers of a segment into these.
public final class Vocabulary<T> {

    private final String field;
    private final List<BytesRef> words = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    private final int[][] inAll;

    private Vocabulary(String field, int[][] inAll) {
        this.field = field;
        this.inAll = inAll;
    }

    public static <T> Vocabulary<T> of(IndexReader reader, String field, Function<String, T> reading)
            throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedDocValues[] segments = new SortedDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            segments[leaf.ord] = DocValues.getSorted(leaf.reader(), field);
        }
        OrdinalMap map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
        Vocabulary<T> vocabulary = new Vocabulary<>(field, new int[segments.length][]);
        for (int i = 0; i < segments.length; i++) {
            vocabulary.inAll[i] = numbers(map.getGlobalOrds(i), segments[i].getValueCount());
        }
        for (int i = 0; i < map.getValueCount(); i++) {
            BytesRef word = segments[map.getFirstSegmentNumber(i)].lookupOrd((int) map.getFirstSegmentOrd(i));
            vocabulary.words.add(BytesRef.deepCopyOf(word));
            vocabulary.values.add(reading.apply(word.utf8ToString()));
        }
        return vocabulary;
    }

    private static int[] numbers(LongValues map, int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (int) map.get(i);
        }
        return numbers;
    }

    public String field() {
        return field;
    }

    public int size() {
        return values.size();
    }

    public T value(int number) {
        return values.get(number);
    }

    /// The numbers in all of the words of a segment, by their numbers there.
    public int[] inAll(LeafReaderContext leaf) {
        return inAll[leaf.ord];
    }

    /// The numbers of the words whose value is admitted.
    BitSet admitted(Predicate<T> admits) {
        BitSet admitted = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            admitted.set(i, admits.test(values.get(i)));
        }
        return admitted;
    }

    /// The number of the first word that is not before a word; [#size()] where all are.
    public int from(String word) {
        int at = Collections.binarySearch(words, new BytesRef(word));
        return at < 0 ? -at - 1 : at;
    }

    List<BytesRef> words(BitSet numbers) {
        return numbers.stream().mapToObj(words::get).toList();
    }
}
