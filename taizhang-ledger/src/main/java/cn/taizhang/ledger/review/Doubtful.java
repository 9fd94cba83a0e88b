package cn.taizhang.ledger.review;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;

/// A record a person should look at.
///
/// - `before` is the payload it had before a newer reader changed it, else empty.
public record Doubtful(Doubt doubt, Posted entry, String sentence, String before, Holding holding) {}
