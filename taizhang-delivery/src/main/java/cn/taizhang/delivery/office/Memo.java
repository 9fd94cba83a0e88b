package cn.taizhang.delivery.office;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was worked out once for each of many things, together with all that it was worked out from.
///
/// 例: the light of `T2025-0031` from the task as it is, its parts, its major problems, the day and the rules.
///
/// - It holds only as long as what it was worked out from is the same, so that it can never be out of date.
/// - For many readers at once; two who ask at the same time may both work it out.
final class Memo<F, V> {

    private final Map<String, Known<F, V>> all = new ConcurrentHashMap<>();

    private record Known<F, V>(F from, V value) {}

    V of(String id, F from, Function<F, V> making) {
        Known<F, V> known = all.get(id);
        if (known == null || !known.from().equals(from)) {
            known = new Known<>(from, making.apply(from));
            all.put(id, known);
        }
        return known.value();
    }
}
