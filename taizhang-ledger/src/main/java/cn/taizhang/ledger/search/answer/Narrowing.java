package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.ledger.search.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Narrows a query to texts that filters admit.
///
/// - All words of `whose` and `what` are gone through, some ten thousand even of a very large ledger; those admitted
///   are asked for by their lists or, where few texts are left, text by text.
final class Narrowing {

    private final IndexReader reader;

    Narrowing(IndexReader reader) {
        this.reader = reader;
    }

    Query of(Query query, Filters filters) throws IOException {
        if (filters.isNone()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (filters.narrowsWhose()) {
            narrowed.add(admitted(Fields.WHOSE, word -> filters.admit(Whose.ofWord(word))), Occur.FILTER);
        }
        if (filters.narrowsWhat()) {
            narrowed.add(admitted(Fields.WHAT, word -> filters.admit(What.ofWord(word))), Occur.FILTER);
        }
        return narrowed.build();
    }

    private Query admitted(String field, Predicate<String> admits) throws IOException {
        List<BytesRef> words = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef word = all.next(); word != null; word = all.next()) {
                if (admits.test(word.utf8ToString())) {
                    words.add(BytesRef.deepCopyOf(word));
                }
            }
        }
        return words.isEmpty()
                ? new MatchNoDocsQuery("nothing is admitted")
                : new IndexOrDocValuesQuery(
                        new TermInSetQuery(field, words), SortedDocValuesField.newSlowSetQuery(field, words));
    }
}
