package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.question.Question;
import java.util.List;
import java.util.Set;

/// What a request asks of the ledger: words, what it is narrowed to, in which order, from where on.
///
/// 例: facts of 云汀市 that hold 粮食, the latest first, the page after a bookmark.
public record SearchRequest(
        String query, Question question, Filters filters, Wanted.Order order, Bookmark bookmark, int limit) {

    public Wanted wanted(boolean facets) {
        return new Wanted(question, filters, new Wanted.Page(order, 0, limit, bookmark.mark()), facets);
    }

    /// The types asked for, empty for any.
    public List<String> types() {
        return filters.sorts().stream().map(Filters.Sort::type).distinct().toList();
    }

    /// The values of a facet that were chosen, as the ledger has them.
    public Set<String> chosen(Facet facet) {
        return filters.values().getOrDefault(facet, Set.of());
    }
}
