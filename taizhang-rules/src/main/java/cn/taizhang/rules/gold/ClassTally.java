package cn.taizhang.rules.gold;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Strict recall by kind, bound, status and period, so that rare classes are seen apart.
final class ClassTally {

    private record Share(int right, int all) {
        Share plus(boolean hit) {
            return new Share(right + (hit ? 1 : 0), all + 1);
        }
    }

    private final Map<String, Share> shares = new TreeMap<>();

    void count(Claim gold, boolean strict) {
        count("kind " + gold.kind(), strict);
        count("bound " + gold.bound(), strict);
        count("status " + gold.status(), strict);
        count("period " + (gold.years().isOne() ? "one year" : "several"), strict);
    }

    private void count(String key, boolean strict) {
        shares.put(key, shares.getOrDefault(key, new Share(0, 0)).plus(strict));
    }

    String line() {
        return shares.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().right() + "/"
                        + e.getValue().all())
                .collect(Collectors.joining(" | ", "by class: ", ""));
    }
}
