package cn.taizhang.compare.follow.thing;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The pairs of neighbouring characters of a wording, in order.
///
/// 例: 农村公路 has 农村, 村公, 公路.
///
/// - A wording of one character has that character.
public final class Grams {

    private final int[] pairs;
    private final int[] sorted;

    private Grams(int[] pairs) {
        this.pairs = pairs;
        this.sorted = Arrays.stream(pairs).sorted().distinct().toArray();
    }

    public static Grams of(String core) {
        if (core.length() == 1) {
            return new Grams(new int[] {core.charAt(0)});
        }
        int[] pairs = new int[Math.max(0, core.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = core.charAt(i) << Character.SIZE | core.charAt(i + 1);
        }
        return new Grams(pairs);
    }

    /// Each pair once.
    void each(IntConsumer pair) {
        for (int each : sorted) {
            pair.accept(each);
        }
    }

    boolean has(int pair) {
        return Arrays.binarySearch(sorted, pair) >= 0;
    }

    /// How much of the wording is in another one: the weight of its characters that stand in a common pair, as a share
    /// of the weight of all.
    ///
    /// 例: of 贫困人口易地扶贫搬迁 six of ten characters are in 贫困人口搬迁.
    public double covered(Grams other, Weights weights) {
        double all = 0;
        double common = 0;
        for (int i = 0; i <= pairs.length; i++) {
            double weight = 0;
            boolean shared = false;
            for (int j = Math.max(0, i - 1); j <= Math.min(i, pairs.length - 1); j++) {
                weight = Math.max(weight, weights.of(pairs[j]));
                shared |= other.has(pairs[j]);
            }
            all += weight;
            common += shared ? weight : 0;
        }
        return all == 0 ? 0 : common / all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grams that && Arrays.equals(pairs, that.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
