package cn.taizhang.compare.follow.thing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much a pair of characters tells: the rarer among all things of two reports, the more.
///
/// 例: 绿道 stands in one of 900 things and weighs much, 建设 in every third and weighs little.
public final class Weights {

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final double things;

    public Weights(Collection<Thing> things) {
        things.forEach(thing -> thing.grams().each(pair -> counts.computeIfAbsent(pair, p -> new int[1])[0]++));
        this.things = things.size() + 1.0;
    }

    /// At least one, for a pair that stands everywhere.
    double of(int pair) {
        int[] count = counts.get(pair);
        return 1 + Math.log(things / (count == null ? 1 : count[0] + 1.0)) / 2;
    }
}
