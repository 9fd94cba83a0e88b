package cn.taizhang.core.quantity;

import java.math.BigDecimal;
import java.util.Map;

/// Turns units into those in which sizes of one kind compare: 斤 into 吨, 公顷 into 亩, 万元 into 元.
///
/// 例: `of("亿斤")` is 吨 times 50000, so 116 亿斤 are 5800000 吨; `of("万公顷")` is 亩 times 150000.
///
/// - Factors are exact decimals; the base of each kind is chosen so that they are (公顷 is 15 亩, 平方米 0.0015 亩).
/// - No currency becomes another one: 美元 is its own base.
/// - What only looks alike has a base of its own: 人次 and 人, 标准煤 and 电, 百分点 and %.
/// - An unknown unit, and a magnitude without one, has [Base#NONE].
public final class BaseUnits {

    private final Map<String, Base> units;

    /// A base unit, and how many of it make one unit.
    public record Base(String unit, BigDecimal factor) {
        public static final Base NONE = new Base("", BigDecimal.ZERO);

        public boolean isNone() {
            return unit.isEmpty();
        }

        /// A size in the base unit, without idle zeros.
        public BigDecimal of(BigDecimal size) {
            BigDecimal exact = size.multiply(factor).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0) : exact;
        }
    }

    public BaseUnits(Map<String, Base> units) {
        this.units = Map.copyOf(units);
    }

    /// How many a magnitude at the start of a unit stands for: 10000 for 万 and for 万人, 1 for 人.
    public static BigDecimal magnitude(String unit) {
        int power = 0;
        for (int i = 0; i < unit.length() && ChineseNumber.isMagnitude(unit.charAt(i)); i++) {
            power += ChineseNumber.power(unit.charAt(i));
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    /// The base of a unit as worded, magnitude included. 例: 元, 亿元, 百万千瓦, 千米.
    public Base of(String unit) {
        int power = 0;
        int start = 0;
        while (start < unit.length()) {
            Base base = units.getOrDefault(unit.substring(start), Base.NONE);
            if (!base.isNone()) {
                return new Base(base.unit(), base.factor().scaleByPowerOfTen(power));
            }
            if (!ChineseNumber.isMagnitude(unit.charAt(start))) {
                return Base.NONE;
            }
            power += ChineseNumber.power(unit.charAt(start));
            start++;
        }
        return Base.NONE;
    }
}
