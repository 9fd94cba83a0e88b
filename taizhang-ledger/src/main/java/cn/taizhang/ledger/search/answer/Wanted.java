package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.question.Question;

/// What is asked of the index: a question, what it is narrowed to, and which of the hits are to be shown.
public record Wanted(Question question, Filters filters, Page page, boolean facets) {

    /// In which order hits come, how many are passed over and how many shown at most.
    ///
    /// - With a mark hits are those after it (or before it), and none are passed over.
    public record Page(Order order, int offset, int limit, Mark mark) {
        public static final Page FIRST = new Page(Order.RELEVANCE, 0, 20);

        public Page(Order order, int offset, int limit) {
            this(order, offset, limit, Mark.NONE);
        }

        /// How many hits must be ranked.
        int depth() {
            return (int) Math.min(Integer.MAX_VALUE - 8L, (long) offset + limit);
        }
    }

    /// A hit from which paging goes on: by what it is sorted, so that the page after it stays the page after it while
    /// the ledger grows.
    ///
    /// 例: after sentence 35 of the word of 云汀市 2024.
    ///
    /// - `back` asks for the hits before it. Number 0 is no mark.
    public record Mark(boolean back, float score, String whose, long number) {
        public static final Mark NONE = new Mark(false, 0, "", 0);

        public boolean isNone() {
            return number == 0;
        }
    }

    /// The order of hits; equals come by year, the latest first, then by place, then as the ledger has them.
    public enum Order {
        RELEVANCE,
        YEAR,
        /// What was written into the ledger last comes first.
        ADDED
    }

    public static Wanted of(Question question) {
        return new Wanted(question, Filters.NONE, Page.FIRST, false);
    }
}
