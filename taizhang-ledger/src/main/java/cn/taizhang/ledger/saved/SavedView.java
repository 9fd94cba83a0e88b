package cn.taizhang.ledger.saved;

import java.time.Instant;

/// A state of a page that a person gave a name to.
///
/// 例: 「贵州 2025 含糊承诺」 is `/records?type=commitment&place=贵州省&year=2025&testability=vague`.
public record SavedView(long seq, String owner, String page, String name, String query, Instant created) {}
