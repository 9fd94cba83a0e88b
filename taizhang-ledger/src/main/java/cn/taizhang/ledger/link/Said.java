package cn.taizhang.ledger.link;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import java.time.Instant;

/// What was said of a link: by whom, why and when.
///
/// 例: 「新建城市公园12个」 is kept, corrected by 李明 on 1 March 2026, for 「公报为准」.
///
/// - `before` is the verdict of the entry it replaced, empty for the first: `kept` before `missed` is a flip.
public record Said(long entry, Act act, Link link, String before, Word word) {

    /// By whom, for what reason and when.
    public record Word(Author author, String reason, Instant at) {}

    /// Whether the verdict is another than before.
    public boolean isFlip() {
        return !before.isEmpty() && !before.equals(link.outcome().verdict());
    }
}
