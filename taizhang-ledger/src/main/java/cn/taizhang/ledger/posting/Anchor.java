package cn.taizhang.ledger.posting;

/// Where a record stands and the words it was read from.
///
/// 例: 120–126 「增长６．５％」, read as 「增长6.5%」, in sentence 17.
///
/// - `start` and `end` count code points of the decoded source; `sentence` numbers the sentence it begins in, 0 for
///   none; `text` is the canonical reading of the quote.
public record Anchor(int start, int end, long sentence, String locator, String quote, String text) {}
