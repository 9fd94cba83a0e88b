package cn.taizhang.bench.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How long each kind of page let its users wait, in milliseconds, and what failed.
///
/// 例: `/records`: 812 requests, median 41, 99 of 100 within 187.
public final class Waits {

    private final Map<String, List<Double>> byPage = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    public synchronized void add(String page, double milliseconds) {
        byPage.computeIfAbsent(page, name -> new ArrayList<>()).add(milliseconds);
    }

    public synchronized void fail(String what) {
        failures.add(what);
    }

    /// Counts one that failed to its page as well.
    public synchronized void fail(String page, String what) {
        faults.merge(page, 1, Integer::sum);
        failures.add(page + ": " + what);
    }

    public synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    public synchronized int requests() {
        return byPage.values().stream().mapToInt(List::size).sum();
    }

    /// The wait that a share of all requests of a page stayed within; of all pages for the empty name.
    public synchronized double within(String page, double share) {
        List<Double> all = new ArrayList<>();
        byPage.forEach((name, waits) -> {
            if (page.isEmpty() || name.equals(page)) {
                all.addAll(waits);
            }
        });
        Collections.sort(all);
        return all.isEmpty() ? 0 : all.get((int) Math.min(all.size() - 1L, Math.round(share * all.size())));
    }

    /// A table for a person to read.
    public synchronized String table() {
        StringBuilder table = new StringBuilder("page\trequests\tmedian ms\tp95 ms\tp99 ms\tworst ms\tfailed\n");
        byPage.keySet().forEach(page -> table.append(line(page, page)));
        return table.append(line("all", "")).toString();
    }

    private String line(String name, String page) {
        int count = page.isEmpty()
                ? requests()
                : byPage.getOrDefault(page, List.of()).size();
        int failed = page.isEmpty() ? failures.size() : faults.getOrDefault(page, 0);
        return "%s\t%d\t%.0f\t%.0f\t%.0f\t%.0f\t%d%n"
                .formatted(
                        name,
                        count,
                        within(page, 0.5),
                        within(page, 0.95),
                        within(page, 0.99),
                        within(page, 1),
                        failed);
    }
}
