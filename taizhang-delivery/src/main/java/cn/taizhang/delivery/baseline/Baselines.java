package cn.taizhang.delivery.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All plans that were frozen, in the order in which they were.
///
/// 例: 年初计划, 年中调整.
///
/// - Used under the lock of the office; a name is taken once.
public final class Baselines {

    /// The kind of the event that freezes the plan; the fields are its `name` and the `day`.
    public static final String FROZEN = "baseline.freeze";

    /// The beginning of the subjects of its events, before the name.
    public static final String SUBJECT = "baseline:";

    private final Map<String, Baseline> all = new LinkedHashMap<>();

    public void add(Baseline baseline) {
        all.putIfAbsent(baseline.name(), baseline);
    }

    public Optional<Baseline> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    public List<Baseline> all() {
        return List.copyOf(all.values());
    }
}
