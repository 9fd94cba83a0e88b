package cn.taizhang.ledger.review;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import java.util.List;

/// A record a person should look at.
///
/// - `before` is the payload it had before a newer reader changed it, else empty.
public record Doubtful(Doubt doubt, Posted entry, String sentence, String before, Holding holding) {

    /// How it was read.
    public List<Told> told() {
        return Told.of(entry.type(), entry.payload());
    }

    /// How it was read before, where a newer reading changed it.
    public List<Told> toldBefore() {
        return before.isEmpty() || before.equals(entry.payload()) ? List.of() : Told.of(entry.type(), before);
    }
}
