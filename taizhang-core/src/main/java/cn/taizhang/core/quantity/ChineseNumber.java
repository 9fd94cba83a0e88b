package cn.taizhang.core.quantity;

import java.math.BigDecimal;

/// Values of numbers written in Chinese numerals.
///
/// 例: 三十五 is 35, 二点五 is 2.5, 千亿 is 100000000000, 两 is 2, 半 is 0.5.
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '两' || c == '〇';
    }

    static boolean isPart(char c) {
        return isDigit(c) || power(c) > 0 || c == '半' || c == '点';
    }

    static boolean isMagnitude(char c) {
        return power(c) > 0;
    }

    static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    /// The value of a run of numerals; the run must hold only characters that [#isPart(char)] accepts.
    static BigDecimal value(CharSequence text, int start, int end) {
        int point = indexOfPoint(text, start, end);
        BigDecimal whole = whole(text, start, point);
        if (point == end) {
            return whole;
        }
        StringBuilder fraction = new StringBuilder("0.");
        for (int i = point + 1; i < end; i++) {
            fraction.append(Math.max(0, digit(text.charAt(i))));
        }
        return fraction.length() > 2 ? whole.add(new BigDecimal(fraction.toString())) : whole;
    }

    private static int indexOfPoint(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '点') {
                return i;
            }
        }
        return end;
    }

    private static BigDecimal whole(CharSequence text, int start, int end) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean seen = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int power = power(c);
            if (c == '半') {
                section = section.add(new BigDecimal("0.5"));
            } else if (power == 0) {
                current = current.movePointRight(seen && current.signum() != 0 ? 1 : 0)
                        .add(BigDecimal.valueOf(digit(c)));
                seen = true;
            } else if (power < 4) {
                section = section.add(orOne(current).movePointRight(power));
                current = BigDecimal.ZERO;
                seen = false;
            } else {
                BigDecimal counted = section.add(current);
                total = counted.signum() == 0 && total.signum() != 0
                        ? total.movePointRight(power)
                        : total.add(orOne(counted).movePointRight(power));
                section = BigDecimal.ZERO;
                current = BigDecimal.ZERO;
                seen = false;
            }
        }
        return plain(total.add(section).add(current));
    }

    private static BigDecimal orOne(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
