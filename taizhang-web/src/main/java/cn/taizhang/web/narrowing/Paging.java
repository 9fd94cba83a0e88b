package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.search.answer.Search;
import java.util.List;

/// Which part of all is shown, and the bookmarks of the parts beside it; empty where there is none.
///
/// 例: 51–100 of 312,004.
public record Paging(long first, long last, long total, String previous, String next) {

    public static Paging of(SearchRequest asked, Search.Ranked ranked) {
        List<Search.Place> places = ranked.places();
        long before = places.isEmpty() ? 0 : asked.bookmark().first();
        long after = before + places.size();
        return new Paging(
                places.isEmpty() ? 0 : before + 1,
                after,
                ranked.total(),
                before == 0
                        ? ""
                        : Bookmark.before(places.getFirst(), Math.max(0, before - asked.limit()))
                                .word(),
                places.isEmpty() || after >= ranked.total()
                        ? ""
                        : Bookmark.after(places.getLast(), after).word());
    }

    public boolean hasPrevious() {
        return !previous.isEmpty();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }
}
