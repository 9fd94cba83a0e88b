package cn.taizhang.rules.gold.item;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The counts of one type of item.
final class ItemTally {

    private final List<Feature> features;
    private final Map<Feature, Integer> right = new EnumMap<>(Feature.class);
    private final Map<Feature, Integer> asked = new EnumMap<>(Feature.class);
    private int gold;
    private int found;
    private int claimed;
    private int spurious;

    ItemTally(String type) {
        this(Feature.of(type));
    }

    private ItemTally(List<Feature> features) {
        this.features = features;
    }

    void missed() {
        gold++;
    }

    /// Words that promise nothing, and no record that says they do.
    void silent() {
        gold++;
        found++;
        right.merge(Feature.TESTABILITY, 1, Integer::sum);
        asked.merge(Feature.TESTABILITY, 1, Integer::sum);
    }

    void found(Item item, ItemClaim claim) {
        gold++;
        found++;
        for (Feature feature : features) {
            if (feature.isIn(item)) {
                asked.merge(feature, 1, Integer::sum);
                right.merge(feature, feature.agrees(item, claim) ? 1 : 0, Integer::sum);
            }
        }
    }

    void claimed(int records, int beside) {
        claimed += records;
        spurious += beside;
    }

    ItemTally plus(ItemTally other) {
        ItemTally sum = new ItemTally(features);
        for (ItemTally each : List.of(this, other)) {
            sum.gold += each.gold;
            sum.found += each.found;
            sum.claimed += each.claimed;
            sum.spurious += each.spurious;
            each.right.forEach((feature, count) -> sum.right.merge(feature, count, Integer::sum));
            each.asked.forEach((feature, count) -> sum.asked.merge(feature, count, Integer::sum));
        }
        return sum;
    }

    SequencedMap<String, Integer> counts() {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        counts.put("gold", gold);
        counts.put("found", found);
        features.forEach(feature -> counts.put(feature.label(), right.getOrDefault(feature, 0)));
        counts.put("missed", gold - found);
        counts.put("spurious", spurious);
        counts.put("claimed", claimed);
        return counts;
    }

    String line(String type) {
        StringBuilder line = new StringBuilder(type)
                .append(": gold=")
                .append(gold)
                .append(" found=")
                .append(found)
                .append(" claimed=")
                .append(claimed)
                .append(" spurious=")
                .append(spurious);
        for (Feature feature : features) {
            line.append(' ')
                    .append(feature.label())
                    .append('=')
                    .append(right.getOrDefault(feature, 0))
                    .append('/')
                    .append(asked.getOrDefault(feature, 0));
        }
        return line.toString();
    }
}
