package cn.taizhang.delivery.burden;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was asked of one unit in one month.
///
/// 例: `U6` in 2025-05: 11 requests, 24 fields, two figures spared.
public record Share(String unit, YearMonth month, Map<Asking, Integer> requests, int fields, int spared) {

    public Share {
        requests = Map.copyOf(requests);
    }

    /// A month in which nothing was asked.
    public static Share none(String unit, YearMonth month) {
        return new Share(unit, month, Map.of(), 0, 0);
    }

    public int total() {
        return requests.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Asking what) {
        return requests.getOrDefault(what, 0);
    }

    /// One for each unit and month in which something was asked or spared, by unit and month.
    public static List<Share> of(Collection<Asked> all) {
        Map<String, Map<YearMonth, List<Asked>>> grouped = new TreeMap<>();
        for (Asked one : all) {
            grouped.computeIfAbsent(one.unit(), _ -> new TreeMap<>())
                    .computeIfAbsent(YearMonth.from(one.day()), _ -> new ArrayList<>())
                    .add(one);
        }
        List<Share> shares = new ArrayList<>();
        grouped.forEach((unit, months) -> months.forEach((month, some) -> shares.add(of(unit, month, some))));
        return shares;
    }

    private static Share of(String unit, YearMonth month, List<Asked> all) {
        Map<Asking, Integer> requests = new EnumMap<>(Asking.class);
        all.stream().filter(Asked::isRequest).forEach(one -> requests.merge(one.what(), 1, Integer::sum));
        return new Share(
                unit,
                month,
                requests,
                all.stream().mapToInt(Asked::fields).sum(),
                all.stream().mapToInt(Asked::spared).sum());
    }
}
