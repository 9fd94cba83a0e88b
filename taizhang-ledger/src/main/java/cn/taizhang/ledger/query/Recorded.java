package cn.taizhang.ledger.query;

import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import java.time.Instant;

/// One entry with the act of writing it came by.
///
/// 例: entry 812, corrected by 李明 on 1 March 2026, for 「原文为6.5%」.
public record Recorded(Posted entry, Word word) {

    /// The kind of posting, by whom, for what reason and when. 例: kind `correct`, `undo`, `reread`.
    public record Word(String kind, Author author, String reason, Instant at) {}
}
