package cn.taizhang.bench.planted;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance with a seed: names, figures and the slips a hand makes.
///
/// 例: 1260 slips to 1620.
///
/// - The same seed draws the same.
public final class Draw {

    private static final List<String> PLACES =
            List.of("云岫新区", "澄澜高新区", "棠川县", "岚屿市", "瑞禾县", "汀洋经开区", "望漪新区", "霁川市", "苍梓县", "栎溪市");
    private static final double MOST = 0.7;

    private final Random random;

    public Draw(long seed) {
        this.random = new Random(seed);
    }

    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// An invented place.
    public String place() {
        return pick(PLACES);
    }

    /// One of the sentences, at an invented place.
    public Template template(List<String> choices) {
        return new Template(pick(choices)).with("place", place());
    }

    /// Some of the choices in a drawn order.
    public <T> List<T> some(List<T> choices, int number) {
        return shuffled(choices).subList(0, number);
    }

    public <T> List<T> shuffled(List<T> choices) {
        List<T> copy = new ArrayList<>(choices);
        Collections.shuffle(copy, random);
        return copy;
    }

    /// A number with decimals whose last digit is not 0.
    public BigDecimal decimal(int least, int most, int decimals) {
        long scale = BigDecimal.TEN.pow(decimals).longValueExact();
        long units = least * scale + random.nextLong((most - least) * scale);
        return BigDecimal.valueOf(decimals > 0 && units % 10 == 0 ? units + 1 + random.nextInt(9) : units, decimals);
    }

    /// The number as a tired hand writes it: two digits changed places or one digit wrong, off by at least a share.
    public BigDecimal slip(BigDecimal right, double least) {
        List<BigDecimal> choices = slips(right).stream()
                .filter(wrong -> off(wrong, right) >= least && off(wrong, right) <= MOST)
                .toList();
        return pick(choices);
    }

    /// The same, but always below or always above the right number.
    public BigDecimal slip(BigDecimal right, double least, boolean below) {
        List<BigDecimal> choices = slips(right).stream()
                .filter(wrong -> off(wrong, right) >= least && off(wrong, right) <= MOST)
                .filter(wrong -> wrong.compareTo(right) < 0 == below)
                .toList();
        BigDecimal factor = BigDecimal.valueOf(below ? 0.8 : 1.2);
        return choices.isEmpty() ? right.multiply(factor).setScale(right.scale(), RoundingMode.HALF_UP) : pick(choices);
    }

    private static double off(BigDecimal wrong, BigDecimal right) {
        return Math.abs(wrong.doubleValue() / right.doubleValue() - 1);
    }

    private static List<BigDecimal> slips(BigDecimal right) {
        String digits = right.unscaledValue().toString();
        List<BigDecimal> slips = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = i == 0 ? '1' : '0'; digit <= '9'; digit++) {
                slips.add(number(digits.substring(0, i) + digit + digits.substring(i + 1), right.scale()));
            }
            if (i > 0 && !(i == 1 && digits.charAt(1) == '0')) {
                String turned =
                        digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1);
                slips.addAll(Collections.nCopies(4, number(turned, right.scale())));
            }
        }
        return slips;
    }

    private static BigDecimal number(String digits, int scale) {
        return new BigDecimal(new BigInteger(digits), scale);
    }
}
