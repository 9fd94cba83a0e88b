package cn.taizhang.core.opening;

/// Reads the small numbers of dates and sessions, in digits or in Chinese.
///
/// 例: 2024, 二〇二四, 二○○四 (years); 17, 十七, 二十三 (ordinals).
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String ZEROES = "〇○Ｏ0o○O";
    private static final int NONE = -1;

    private Numerals() {}

    /// The value of one digit, Arabic or Chinese, or a negative number.
    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return ZEROES.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    /// Whether a character may stand in such a number.
    public static boolean isNumeral(char c) {
        return c == '十' || digit(c) >= 0;
    }

    /// Four digits as a year from 1990 to 2099, else 0.
    public static int year(String text, int offset) {
        if (offset < 0 || offset + 4 > text.length()) {
            return 0;
        }
        int value = 0;
        for (int i = offset; i < offset + 4; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value >= 1990 && value < 2100 ? value : 0;
    }

    /// A number below one hundred between two offsets; a negative number for anything else.
    public static int ordinal(String text, int start, int end) {
        int tens = 0;
        int units = NONE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十') {
                tens = units == NONE ? 1 : units;
                units = 0;
            } else if (c >= '0' && c <= '9' && units > 0 && tens == 0) {
                tens = units;
                units = digit(c);
            } else {
                units = digit(c);
            }
        }
        return units == NONE || end - start > 3 ? NONE : tens * 10 + units;
    }

    /// The end of the run of numerals that begins at an offset, at most three long.
    public static int run(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 3 && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
