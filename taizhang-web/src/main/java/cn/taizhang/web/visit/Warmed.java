package cn.taizhang.web.visit;

/// What is read from the ledger once, while the room opens, so that nobody waits for it.
///
/// 例: the counts of all reports, the search index, the review queue.
///
/// - Who asks before it is done waits, or has it made; nothing depends on it.
/// - In the order of `@Order`: the first page has need of the counts alone.
public interface Warmed {

    void warm(Visit visit);
}
