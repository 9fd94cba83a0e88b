package cn.taizhang.web.visit;

import cn.taizhang.ledger.query.Holdings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What was worked out from a ledger as it stands, kept until the ledger says something else.
///
/// 例: the panel of GDP over all places is made once, and again after the next report was added.
///
/// - `version` numbers the last posting; what was asked for longest ago is given up first.
final class Stock {

    private static final int MOST = 256;

    private final long version;
    private final Holdings holdings;
    private final Map<Object, Object> made = new LinkedHashMap<>(MOST, 0.75f, true);

    Stock(long version, Holdings holdings) {
        this.version = version;
        this.holdings = holdings;
    }

    long version() {
        return version;
    }

    Holdings holdings() {
        return holdings;
    }

    /// What stands under a key, made when it does not; two who ask at once may both make it.
    <T> T once(Class<T> type, Object key, Supplier<T> making) {
        Object named = Map.entry(type, key);
        synchronized (made) {
            Object found = made.get(named);
            if (found != null) {
                return type.cast(found);
            }
        }
        T fresh = making.get();
        synchronized (made) {
            made.put(named, fresh);
            made.keySet().stream()
                    .limit(Math.max(0, made.size() - MOST))
                    .toList()
                    .forEach(made::remove);
        }
        return fresh;
    }
}
