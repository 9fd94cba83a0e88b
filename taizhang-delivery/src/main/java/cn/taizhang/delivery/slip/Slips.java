package cn.taizhang.delivery.slip;

import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All slips as their events left them.
///
/// 例: `R2025-0001` to `R2025-0014` and `D2025-0001`.
///
/// - Numbers are given one after another for each kind and year. Used under the lock of the office.
public final class Slips {

    private final Map<String, Slip> slips = new LinkedHashMap<>();
    private final Map<String, List<String>> about = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public void apply(Event event) {
        String id = event.subject().substring(Slip.SUBJECT.length());
        Slip known = slips.get(id);
        if (event.kind().equals(Slip.ISSUED)) {
            Slip fresh = Slip.issued(id, event);
            slips.put(id, fresh);
            counts.merge(
                    id.substring(0, id.indexOf('-')), Integer.parseInt(id.substring(id.indexOf('-') + 1)), Math::max);
            fresh.matter().tasks().forEach(task -> index(task, id));
            if (!fresh.matter().problem().isEmpty()) {
                index(fresh.matter().problem(), id);
            }
        } else if (known != null && event.kind().equals(Slip.ANSWERED)) {
            slips.put(id, known.answered(event));
        } else if (known != null && event.kind().equals(Slip.JUDGED)) {
            slips.put(id, known.judged(event));
        }
    }

    private void index(String matter, String id) {
        about.computeIfAbsent(matter, _ -> new ArrayList<>()).add(id);
    }

    public Optional<Slip> find(String id) {
        return Optional.ofNullable(slips.get(id));
    }

    public Collection<Slip> all() {
        return Collections.unmodifiableCollection(slips.values());
    }

    /// The slips about a task or a problem, in the order in which they were issued.
    public List<Slip> about(String matter) {
        return about.getOrDefault(matter, List.of()).stream().map(slips::get).toList();
    }

    /// The next free id of a kind and year. 例: `D2025-0013`.
    public String next(Rung rung, int year) {
        String first = rung.id(year, 1);
        return rung.id(year, counts.getOrDefault(first.substring(0, first.indexOf('-')), 0) + 1);
    }
}
