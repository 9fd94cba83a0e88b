package cn.taizhang.ledger.entry;

/// Where a record stands and the words it was read from.
///
/// 例: 120–126 「增长６．５％」, read as 「增长6.5%」.
///
/// - `start` and `end` count code points of the decoded source; `text` is the canonical reading of the quote.
public record Anchor(int start, int end, Within within, String locator, String quote, String text) {

    /// In which sentence a record begins, and where in its words the number stands, or the record if it has none.
    ///
    /// 例: sentence 17, 6 to 10 of 「地区生产总值增长6.5%。」.
    ///
    /// - `from` and `to` count UTF-16 units of the words of the sentence; sentence 0 is none.
    public record Within(long sentence, int from, int to) {
        public static final Within NONE = new Within(0, 0, 0);
    }
}
