package cn.taizhang.rules.gold;

import java.text.Normalizer;
import java.util.Map;

/// Compares sizes with their units: 1.2万人 is 12000人.
final class Sizes {

    private static final double CLOSE = 1e-6;

    private record Magnitude(String word, double factor) {}

    private static final Magnitude[] MAGNITUDES = {
        new Magnitude("万亿", 1e12),
        new Magnitude("千亿", 1e11),
        new Magnitude("百亿", 1e10),
        new Magnitude("十亿", 1e9),
        new Magnitude("亿", 1e8),
        new Magnitude("千万", 1e7),
        new Magnitude("百万", 1e6),
        new Magnitude("十万", 1e5),
        new Magnitude("万", 1e4)
    };

    private static final Map<String, String> SAME =
            Map.of("百分点", "个百分点", "户", "家", "名", "人", "㎡", "平方米", "平米", "平方米", "km", "公里", "千米", "公里");

    private record Unit(double factor, String name) {}

    private static Unit unit(String worded) {
        String folded = Normalizer.normalize(worded, Normalizer.Form.NFKC).strip();
        for (Magnitude magnitude : MAGNITUDES) {
            if (folded.startsWith(magnitude.word())) {
                return new Unit(
                        magnitude.factor(), folded.substring(magnitude.word().length()));
            }
        }
        return new Unit(1, folded);
    }

    static boolean sameValue(Claim gold, Claim claim) {
        double goldFactor = unit(gold.unit()).factor();
        double factor = unit(claim.unit()).factor();
        return close(gold.value(), goldFactor, claim.value(), factor)
                && close(gold.valueHigh(), goldFactor, claim.valueHigh(), factor);
    }

    static boolean sameUnit(Claim gold, Claim claim) {
        String goldName = unit(gold.unit()).name();
        String name = unit(claim.unit()).name();
        return SAME.getOrDefault(goldName, goldName).equals(SAME.getOrDefault(name, name));
    }

    private static boolean close(String gold, double goldFactor, String value, double factor) {
        if (gold.isEmpty() || value.isEmpty()) {
            return gold.isEmpty() && value.isEmpty();
        }
        double expected = Double.parseDouble(gold) * goldFactor;
        double actual = Double.parseDouble(value) * factor;
        return Math.abs(expected - actual) <= CLOSE * Math.max(1, Math.abs(expected));
    }

    private Sizes() {}
}
