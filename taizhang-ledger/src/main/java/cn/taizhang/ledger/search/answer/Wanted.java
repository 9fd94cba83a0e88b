package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.question.Question;

/// What is asked of the index: a question, what it is narrowed to, and which of the hits are to be shown.
public record Wanted(Question question, Filters filters, Page page, boolean facets) {

    /// In which order hits come, how many are passed over and how many shown at most.
    public record Page(Order order, int offset, int limit) {
        public static final Page FIRST = new Page(Order.RELEVANCE, 0, 20);

        /// How many hits must be ranked.
        int depth() {
            return (int) Math.min(Integer.MAX_VALUE - 8L, (long) offset + limit);
        }
    }

    /// The order of hits; equals come by year, the latest first, then by place, then as the ledger has them.
    public enum Order {
        RELEVANCE,
        YEAR
    }

    public static Wanted of(Question question) {
        return new Wanted(question, Filters.NONE, Page.FIRST, false);
    }
}
