package cn.taizhang.ledger.search.narrow;

import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.facet.Whose;
import java.util.BitSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;

/// Narrows a query to texts that filters admit.
///
/// - A few reports are asked for by their lists, where that is cheaper than a look at each text; all else is looked at.
public record Narrowing(Vocabulary<Whose> whose, Vocabulary<What> what) {

    private static final int FEW = 500;

    public Query of(Query query, Filters filters) {
        if (filters.isNone()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (filters.narrowsWhose()) {
            narrowed.add(reports(reports(filters)), Occur.FILTER);
        }
        if (filters.narrowsWhat()) {
            narrowed.add(new Admission(what, sorts(filters)), Occur.FILTER);
        }
        return narrowed.build();
    }

    /// The numbers of the reports that filters admit.
    public BitSet reports(Filters filters) {
        return whose.admitted(filters::admit);
    }

    /// The numbers of the sorts of texts that filters admit.
    public BitSet sorts(Filters filters) {
        return what.admitted(filters::admit);
    }

    /// Narrows a query to the texts of some reports, by the numbers of their words.
    public Query to(Query query, BitSet reports) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(reports(reports), Occur.FILTER)
                .build();
    }

    private Query reports(BitSet admitted) {
        if (admitted.isEmpty()) {
            return new MatchNoDocsQuery("no report is admitted");
        }
        Query looking = new Admission(whose, admitted);
        return admitted.cardinality() > FEW
                ? looking
                : new IndexOrDocValuesQuery(new TermInSetQuery(whose.field(), whose.words(admitted)), looking);
    }
}
