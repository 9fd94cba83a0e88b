package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.search.facet.Whose;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// The documents of the ledger that an index holds, each with its word.
final class Present {

    static Map<Long, String> in(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<Long, String> present = new HashMap<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                read(leaf.reader(), present);
            }
            return present;
        }
    }

    private static void read(LeafReader leaf, Map<Long, String> present) throws IOException {
        if (leaf.terms(Fields.WHOSE) == null) {
            return;
        }
        TermsEnum terms = leaf.terms(Fields.WHOSE).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (leaf.getLiveDocs() == null || lives(leaf, terms)) {
                String word = term.utf8ToString();
                present.put(Whose.ofWord(word).document(), word);
            }
        }
    }

    /// Whether any document of a term is still there.
    private static boolean lives(LeafReader leaf, TermsEnum terms) throws IOException {
        PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
        for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
            if (leaf.getLiveDocs().get(at)) {
                return true;
            }
        }
        return false;
    }

    private Present() {}
}
