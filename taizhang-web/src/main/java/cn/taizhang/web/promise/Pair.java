package cn.taizhang.web.promise;

import cn.taizhang.ledger.query.Holding;

/// A report and that of the next year of the same place.
///
/// 例: 云汀市 2024 and 2025: what was promised for 2024 is looked up in the report of 2025.
public record Pair(Holding earlier, Holding later) {

    public int year() {
        return earlier.head().year();
    }

    public String place() {
        return earlier.head().place();
    }

    /// What stays when a place is renamed.
    public String key() {
        return Pairs.key(earlier);
    }

    public long document() {
        return earlier.document();
    }

    /// The id of the link of a promise of this pair. 例: `8e132fe26b9d:fact:397-398:0@2025`.
    public String link(String promise) {
        return promise + "@" + later.head().year();
    }
}
