package cn.taizhang.ledger.entry;

/// One entry as the ledger keeps it.
///
/// 例: seq 812, posting 3, id `8e132fe26b9d:fact:397-398:0`, type fact, act APPEARED, supersedes 0.
///
/// - `payload` holds the columns of the type as JSON; `supersedes` is the number of the entry it replaces, or 0.
public record Posted(
        long seq,
        long posting,
        long document,
        String id,
        String type,
        Act act,
        long supersedes,
        Anchor anchor,
        String payload,
        Facets facets) {}
