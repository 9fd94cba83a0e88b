package cn.taizhang.ledger.search.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// What was made of numbers last, so that it need not be made again.
final class Recent<T> {

    private final Map<Long, T> kept;
    private final LongFunction<T> making;

    Recent(int most, LongFunction<T> making) {
        this.making = making;
        this.kept = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > most;
            }
        };
    }

    T of(long number) {
        T known = kept.get(number);
        if (known != null) {
            return known;
        }
        T made = making.apply(number);
        kept.put(number, made);
        return made;
    }
}
