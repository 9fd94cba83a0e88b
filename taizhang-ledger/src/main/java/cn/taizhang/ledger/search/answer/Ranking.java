package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.answer.Wanted.Mark;
import cn.taizhang.ledger.search.answer.Wanted.Order;
import cn.taizhang.ledger.search.index.Fields;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// By what texts are sorted in an order, from a mark on, or turned round before it.
///
/// 例: by year after a mark: its word, then its number.
record Ranking(Order order, Mark mark) {

    static Ranking of(Order order, Mark mark) {
        return new Ranking(order, mark);
    }

    Sort sort() {
        boolean back = mark.back();
        SortField whose = new SortField(Fields.WHOSE, SortField.Type.STRING, back);
        SortField number = new SortField(Fields.NUMBER, SortField.Type.LONG, back != (order == Order.ADDED));
        return switch (order) {
            case RELEVANCE -> new Sort(new SortField(null, SortField.Type.SCORE, back), whose, number);
            case YEAR -> new Sort(whose, number);
            case ADDED -> new Sort(number);
        };
    }

    /// What the index asks for to go on from the mark.
    @Nullable
    FieldDoc after() {
        if (mark.isNone()) {
            return null;
        }
        List<Object> fields = new ArrayList<>();
        if (order == Order.RELEVANCE) {
            fields.add(mark.score());
        }
        if (order != Order.ADDED) {
            fields.add(new BytesRef(mark.whose()));
        }
        fields.add(mark.number());
        // The marked text itself has these very values, and comes before every text after it.
        return new FieldDoc(Integer.MAX_VALUE, mark.score(), fields.toArray());
    }

    Search.Place place(FieldDoc found) {
        Object[] fields = found.fields;
        float score = order == Order.RELEVANCE ? (float) fields[0] : 0;
        String whose = order == Order.ADDED ? "" : ((BytesRef) fields[fields.length - 2]).utf8ToString();
        return new Search.Place((long) fields[fields.length - 1], score, whose);
    }
}
