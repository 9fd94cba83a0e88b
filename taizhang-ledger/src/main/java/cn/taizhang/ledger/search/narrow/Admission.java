package cn.taizhang.ledger.search.narrow;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Lets through the texts whose word of one field is admitted, looking at each text that comes.
///
/// - Costs a look at one number a text, however many words are admitted.
final class Admission extends Query {

    private static final float A_LOOK = 2;

    private final Vocabulary<?> vocabulary;
    private final BitSet admitted;

    Admission(Vocabulary<?> vocabulary, BitSet admitted) {
        this.vocabulary = vocabulary;
        this.admitted = admitted;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, texts(leaf)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator texts(LeafReaderContext leaf) throws IOException {
        SortedDocValues words = DocValues.getSorted(leaf.reader(), vocabulary.field());
        int[] inAll = vocabulary.inAll(leaf);
        FixedBitSet here = new FixedBitSet(Math.max(1, inAll.length));
        for (int i = 0; i < inAll.length; i++) {
            if (admitted.get(inAll[i])) {
                here.set(i);
            }
        }
        return new TwoPhaseIterator(words) {
            @Override
            public boolean matches() throws IOException {
                return here.get(words.ordValue());
            }

            @Override
            public float matchCost() {
                return A_LOOK;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return vocabulary.field() + " of " + admitted.cardinality() + " words";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Admission that && that.vocabulary == vocabulary && that.admitted.equals(admitted);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + admitted.hashCode();
    }
}
